package org.newsgraph.pipeline;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.LocalDate;

/** Notes as JSON, each on one line. */
public final class Notes {

    private static final JsonMapper MAPPER = JsonMapper.builder().addModule(
            new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance).addDeserializer(LocalDate.class, new Days())
                    .addDeserializer(String.class, new Strings()))
            .build();

    private Notes() {
    }

    /** One line without a line end. */
    public static String write(Note note) {
        try {
            return MAPPER.writeValueAsString(note);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an article cannot be noted: " + e.getOriginalMessage(), e);
        }
    }

    /** An empty text is the note of no article. */
    public static Note read(String note) {
        return read(note, new Words());
    }

    /** The same with words that many notes share. */
    static Note read(String note, Words words) {
        try {
            return note.isEmpty() ? Note.NONE : MAPPER.readerFor(Note.class).withAttribute(Words.class, words).readValue(note);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the store's notes were not written by this program; build into a new folder", e);
        }
    }

    private static final class Days extends FromStringDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        Days() {
            super(LocalDate.class);
        }

        @Override
        protected LocalDate _deserialize(String value, DeserializationContext context) {
            return context.getAttribute(Words.class) instanceof Words words ? words.day(value) : LocalDate.parse(value);
        }
    }

    private static final class Strings extends StringDeserializer {

        private static final long serialVersionUID = 1L;

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String value = super.deserialize(parser, context);
            return context.getAttribute(Words.class) instanceof Words words ? words.shared(value) : value;
        }
    }
}
