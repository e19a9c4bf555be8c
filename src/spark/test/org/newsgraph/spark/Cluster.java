package org.newsgraph.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs command lines as a user would, with a {@code spark-submit} that starts a cluster of two executors on this machine. */
final class Cluster {

    private static final long MINUTES = 30;
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private final Path folder;

    /** @param folder for what Spark writes */
    Cluster(Path folder) throws IOException {
        this.folder = folder;
        Path script = Files.createDirectories(folder.resolve("bin")).resolve("spark-submit");
        Files.createDirectories(folder.resolve("home/jars"));
        Files.createDirectories(events());
        String classes = PROJECT.resolve("target/spark/jars") + "/*:" + PROJECT.resolve("target/lib") + "/*";
        Files.writeString(script, String.join(" ", "#!/bin/sh\nexec", "'" + java() + "'", "-Xmx1g", "-cp", "'" + classes + "'",
                "org.apache.spark.deploy.SparkSubmit", "--master 'local-cluster[2,1,1024]'", "--conf spark.ui.enabled=false",
                "--conf spark.sql.shuffle.partitions=2", "--conf spark.executor.extraClassPath='" + classes + "'",
                "--conf spark.eventLog.enabled=true", "--conf spark.eventLog.rolling.enabled=false", "--conf spark.eventLog.compress=false",
                "--conf spark.eventLog.dir='" + events().toUri() + "'", "\"$@\"\n"));
        if (!script.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + script + " executable");
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private Path events() {
        return folder.resolve("events");
    }

    /** Everything that Spark noted of its run. */
    String journal() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(events())) {
            for (Path file : files.sorted().toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    /** Starts a line of shell; what it prints goes to a file. */
    Process start(String line, Path printed) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", line).directory(PROJECT.toFile()).redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("SPARK_HOME", folder.resolve("home").toString());
        environment.put("SPARK_SCALA_VERSION", "2.13");
        environment.put("SPARK_LOCAL_IP", "127.0.0.1");
        return builder.start();
    }

    /** Its exit code, when it has ended. */
    static int end(Process process) throws InterruptedException {
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IllegalStateException("no end within " + MINUTES + " minutes");
        }
        return process.exitValue();
    }

    /**
     * Halts the executors of a job, kills one that is writing into a folder, and lets the others go on.
     *
     * @param below its real path
     * @return whether there was one
     */
    static boolean killWriting(Process job, Path below) throws IOException, InterruptedException {
        List<ProcessHandle> executors = executors(job);
        signal("STOP", executors);
        Optional<ProcessHandle> writing = executors.stream().filter(executor -> writes(executor, below)).findFirst();
        writing.ifPresent(ProcessHandle::destroyForcibly);
        signal("CONT", executors);
        return writing.isPresent();
    }

    private static void signal(String signal, List<ProcessHandle> processes) throws IOException, InterruptedException {
        for (ProcessHandle process : processes) {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        }
    }

    /** Whether a process has a file of the folder open; where the system does not tell, any may. */
    private static boolean writes(ProcessHandle process, Path below) {
        Path open = Path.of("/proc", Long.toString(process.pid()), "fd");
        if (!Files.isDirectory(Path.of("/proc/self/fd"))) {
            return true;
        }
        try (Stream<Path> files = Files.list(open)) {
            return files.anyMatch(file -> target(file).startsWith(below));
        } catch (IOException e) {
            // it has ended
            return false;
        }
    }

    private static Path target(Path link) {
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException e) {
            // it is closed
            return link;
        }
    }

    /** The executors that a job has now: started by its driver, Java by Java. */
    private static List<ProcessHandle> executors(Process job) {
        return job.descendants().filter(process -> isJava(process) && process.parent().filter(Cluster::isJava).isPresent()).toList();
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info().command().filter(command -> command.endsWith("/java")).isPresent();
    }
}
