package org.newsgraph.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;

/** Notes as JSON, each on one line. */
public final class Notes {

    private static final JsonMapper MAPPER = JsonMapper.builder().addModule(
            new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance).addDeserializer(LocalDate.class, new Days()))
            .build();

    private Notes() {
    }

    public static String write(Note note) {
        try {
            return MAPPER.writeValueAsString(note);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an article cannot be noted: " + e.getOriginalMessage(), e);
        }
    }

    /** An empty text is the note of no article. */
    public static Note read(String note) {
        try {
            return note.isEmpty() ? Note.NONE : MAPPER.readValue(note, Note.class);
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
            return LocalDate.parse(value);
        }
    }
}
