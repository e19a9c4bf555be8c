package org.newsgraph.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.JobContext;
import org.apache.hadoop.mapreduce.RecordWriter;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;
import org.apache.hadoop.mapreduce.lib.output.PathOutputCommitter;

/**
 * Writes each text into the task's part of the folder that its key names: {@code articles} becomes {@code articles/part-00003.nq}. The
 * committer of the file system moves a task's parts to their place together, once: a task that is lost or runs twice leaves nothing behind.
 */
public final class PartsOutput extends FileOutputFormat<String, String> {

    /** Spark makes one by name. */
    public PartsOutput() {
        super();
    }

    /** The job sees to it that its folder is new; it writes into it more than once. */
    @Override
    public void checkOutputSpecs(JobContext job) throws IOException {
        if (getOutputPath(job) == null) {
            throw new IOException("no output path");
        }
    }

    @Override
    public RecordWriter<String, String> getRecordWriter(TaskAttemptContext task) throws IOException {
        Path work = ((PathOutputCommitter) getOutputCommitter(task)).getWorkPath();
        return new Parts(work, String.format(Locale.ROOT, "part-%05d", task.getTaskAttemptID().getTaskID().getId()), task);
    }

    private static final class Parts extends RecordWriter<String, String> {

        private final Path work;
        private final String name;
        private final TaskAttemptContext task;
        private final Map<String, FSDataOutputStream> open = new TreeMap<>();

        Parts(Path work, String name, TaskAttemptContext task) {
            this.work = work;
            this.name = name;
            this.task = task;
        }

        @Override
        public void write(String folder, String text) throws IOException {
            FSDataOutputStream out = open.get(folder);
            if (out == null) {
                Path file = new Path(work, folder + "/" + name + Folders.ending(folder));
                out = file.getFileSystem(task.getConfiguration()).create(file, false);
                open.put(folder, out);
            }
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close(TaskAttemptContext context) throws IOException {
            for (FSDataOutputStream out : open.values()) {
                out.close();
            }
        }
    }
}
