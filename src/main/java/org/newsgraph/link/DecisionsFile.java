package org.newsgraph.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.newsgraph.entity.Ruling;
import org.newsgraph.entity.Rulings;
import org.newsgraph.store.FileReason;
import org.newsgraph.store.WholeFile;

/** Writes to a file of decisions; {@link Rulings} reads it. */
public final class DecisionsFile {

    private static final String COLUMNS = "decision,one,other,reason,by,on";

    private DecisionsFile() {
    }

    /**
     * Adds rulings at the end, those that are in it already left out. A missing file is made.
     *
     * @param known what is in the file
     * @param on the day to note beside them
     * @return how many were added
     * @throws SheetException when the file cannot be written, or a ruling contradicts others: then nothing is added
     */
    public static int add(Path file, Rulings known, List<Ruling> rulings, LocalDate on) {
        List<Ruling> fresh = rulings.stream()
                .filter(ruling -> known.all().stream().noneMatch(old -> old.kind() == ruling.kind() && old.one().equals(ruling.one())
                        && old.other().equals(ruling.other())))
                .toList();
        try {
            known.with(fresh);
            if (!fresh.isEmpty()) {
                byte[] all = (before(file) + text(fresh, on)).getBytes(StandardCharsets.UTF_8);
                WholeFile.write(file, out -> out.write(all));
            }
            return fresh.size();
        } catch (IllegalArgumentException e) {
            throw new SheetException(List.of(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new SheetException(List.of(file + ": decisions cannot be written there: " + FileReason.of(e)));
        }
    }

    private static String before(Path file) throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : "";
        if (text.isBlank()) {
            return COLUMNS + "\n";
        }
        return text.endsWith("\n") ? text : text + "\n";
    }

    private static String text(List<Ruling> rulings, LocalDate on) {
        StringBuilder text = new StringBuilder();
        for (Ruling ruling : rulings) {
            String kind = ruling.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            text.append(CSVFormat.RFC4180.format(kind, ruling.one(), ruling.other(), ruling.reason(), "", on)).append('\n');
        }
        return text.toString();
    }
}
