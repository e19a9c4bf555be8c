package org.newsgraph.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.dboe.transaction.txn.ComponentId;

/**
 * The end of TDB2's journal. A process that is killed while it writes an entry leaves a part of it, and TDB2 refuses to read on from there. What
 * stands at the end unfinished was never committed, since the entry that says so is the last of a transaction.
 *
 * @see org.apache.jena.dboe.transaction.txn.journal.Journal the format: length of the data or -1, checksum and type, four bytes each, the
 *      component, the data
 */
final class JournalTail {

    private static final int HEADER = 3 * Integer.BYTES + ComponentId.SIZE;

    private JournalTail() {
    }

    /**
     * Cuts off an unfinished last entry. One that is whole and damaged is left for TDB2 to complain of.
     *
     * @param generation folder of a database's files, closed
     */
    static void cut(Path generation) throws IOException {
        Path journal = generation.resolve(Names.journalFile);
        if (Files.exists(journal) && Files.size(journal) > 0) {
            try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                long whole = whole(channel);
                if (whole < channel.size()) {
                    channel.truncate(whole);
                    channel.force(true);
                }
            }
        }
    }

    /** Where the last whole entry ends. */
    private static long whole(FileChannel channel) throws IOException {
        long size = channel.size();
        long end = 0;
        while (end + HEADER <= size) {
            long next = end + HEADER + Math.max(0, length(channel, end));
            if (next > size) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static int length(FileChannel channel, long position) throws IOException {
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
        while (length.hasRemaining()) {
            if (channel.read(length, position + length.position()) < 0) {
                throw new EOFException("the journal became shorter while it was read");
            }
        }
        return length.getInt(0);
    }
}
