package org.newsgraph.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.newsgraph.entity.Rulings;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Decision;
import org.newsgraph.graph.Links;
import org.newsgraph.graph.Ontology;
import org.newsgraph.graph.ResolutionGraph;
import org.newsgraph.pipeline.Known;
import org.newsgraph.store.QuadLines;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import scala.Tuple2;

/** Builds the graph of many articles on many machines. */
@Command(name = "spark-submit --class org.newsgraph.spark.Job", mixinStandardHelpOptions = true, description = {
        "Reads articles below Hadoop paths and writes the N-Quads that a build of the same articles would export, in parts."})
public final class Job implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(Job.class);
    private static final int FILES_PER_PART = 500;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders of articles on any file system that Hadoop knows.")
    private List<String> paths = List.of();

    @Option(names = "--output", required = true, paramLabel = "FOLDER", description = "New folder for the N-Quads; has a file _SUCCESS when all is written.")
    private String output = "";

    @Option(names = "--base", paramLabel = "IRI", description = "What the graph's IRIs begin with; ${DEFAULT-VALUE} unless given.")
    private String base = Base.LOCAL.iri();

    @Option(names = "--parts", paramLabel = "NUMBER", description = "How many parts the articles are cut into; one for " + FILES_PER_PART
            + " files, and at least two for each core, unless given.")
    private int parts;

    @Option(names = "--decisions", paramLabel = "FILE", description = "What you have decided about who is who, a file of the driver.")
    private java.nio.file.@Nullable Path decisions;

    Job() {
    }

    /** @param arguments as {@code --help} tells */
    public static void main(String[] arguments) {
        int code = new CommandLine(new Job()).setExecutionExceptionHandler((failure, line, parsed) -> {
            throw failure;
        }).execute(arguments);
        if (code != CommandLine.ExitCode.OK) {
            throw new IllegalArgumentException("see the lines above");
        }
    }

    @Override
    public Integer call() throws IOException {
        if (decisions != null && !Files.exists(decisions)) {
            throw new IllegalArgumentException(decisions + ": no such file");
        }
        Rulings rulings = decisions == null ? Rulings.NONE : Rulings.read(decisions);
        SparkSession session = SparkSession.builder().appName("newsgraph").getOrCreate();
        try {
            run(session, rulings);
            return CommandLine.ExitCode.OK;
        } finally {
            session.stop();
        }
    }

    private void run(SparkSession session, Rulings rulings) throws IOException {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        Configuration hadoop = spark.hadoopConfiguration();
        Path folder = new Path(output);
        FileSystem system = folder.getFileSystem(hadoop);
        if (system.exists(folder)) {
            throw new IllegalArgumentException(output + ": is there already; name a new folder");
        }
        Listing.Found found = Listing.of(paths, hadoop);
        int slices = parts > 0 ? parts : Math.max(2 * spark.defaultParallelism(), found.files().size() / FILES_PER_PART);
        Base iris = new Base(base);
        write(new Extract(session, iris).run(found.files(), slices), spark);
        if (!found.unusable().isEmpty()) {
            write(system, Folders.REJECTED + "/inputs.txt", String.join("\n", found.unusable()) + "\n");
        }
        Relate.Related related = new Relate(session, iris, rulings).run(spark.textFile(output + "/" + Folders.NOTES, slices));
        write(resolution(related, iris), spark);
        List<String> complaints = new ArrayList<>(related.complaints());
        common(system, related.decisions(), rulings, iris, complaints);
        complaints.forEach(LOG::warn);
        system.delete(new Path(folder, Folders.NOTES), true);
        write(system, "_SUCCESS", "");
        LOG.info("{} files read, {} articles written to {}, {} rejected", found.files().size(), related.articles().count(), output,
                found.unusable().size() + (system.exists(new Path(folder, Folders.REJECTED))
                        ? spark.textFile(output + "/" + Folders.REJECTED + "/part-*").count()
                        : 0));
    }

    private void write(JavaPairRDD<String, String> texts, JavaSparkContext spark) {
        Configuration settings = new Configuration(spark.hadoopConfiguration());
        settings.setBoolean("mapreduce.fileoutputcommitter.marksuccessfuljobs", false);
        texts.saveAsNewAPIHadoopFile(output, String.class, String.class, PartsOutput.class, settings);
    }

    private void write(FileSystem system, String file, String text) throws IOException {
        try (OutputStream out = system.create(new Path(output, file), false)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * The graph {@code resolution}: each decision where its article is, each thing across articles once. Keys are texts, since an enum has
     * another hash code on each machine.
     */
    private static JavaPairRDD<String, String> resolution(Relate.Related related, Base base) {
        String name = base.graph(Base.Shared.resolution).getURI();
        JavaRDD<String> articles = related.articles()
                .map(told -> QuadLines.of(name, ResolutionGraph.about(told.decisions().values(), List.of())));
        JavaRDD<String> groups = related.groups().map(group -> QuadLines.of(name, ResolutionGraph.about(List.of(group), List.of())));
        JavaRDD<String> origins = related.origins().map(origin -> QuadLines.of(name, ResolutionGraph.about(List.of(), List.of(origin))));
        JavaRDD<String> things = related.decisions()
                .mapToPair(decision -> new Tuple2<>(
                        new Tuple2<>(new Tuple2<>(decision.canonicalIri(), decision.thing().name()), label(decision)),
                        1L))
                .reduceByKey(Long::sum).mapToPair(named -> new Tuple2<>(named._1()._1(), new Tuple2<>(named._1()._2(), named._2())))
                .groupByKey().map(thing -> {
                    Map<String, Long> names = new HashMap<>();
                    thing._2().forEach(label -> names.put(label._1(), label._2()));
                    names.remove("");
                    return QuadLines.of(name, ResolutionGraph.thing(thing._1()._1(), Decision.Thing.valueOf(thing._1()._2()), names));
                });
        return articles.union(groups).union(origins).union(things).coalesce(Math.max(1, articles.getNumPartitions()))
                .mapToPair(text -> new Tuple2<>(Folders.RESOLUTION, text));
    }

    private static String label(Decision decision) {
        String label = decision.label();
        return label == null ? "" : label;
    }

    private void common(FileSystem system, JavaRDD<Decision> decided, Rulings rulings, Base iris, List<String> complaints)
            throws IOException {
        Known known = known(decided, rulings, iris);
        complaints.addAll(known.complaints());
        write(system, Folders.COMMON + "/part-00000.nq", QuadLines.of(iris.graph(Base.Shared.ontology).getURI(), Ontology.load())
                + QuadLines.of(iris.graph(Base.Shared.authority).getURI(), known.authority())
                + QuadLines.of(iris.graph(Base.Shared.links).getURI(), known.links()));
    }

    /**
     * What the authority files know of all that articles name. Which things it asks about is seen by asking; whether articles name these is
     * then looked up, until nothing new is asked. To the driver comes never more than the files hold.
     */
    private static Known known(JavaRDD<Decision> decided, Rulings rulings, Base iris) {
        Set<String> ruled = new HashSet<>();
        rulings.all().stream().filter(ruling -> ruling.isAboutLink(iris.iri())).forEach(ruling -> ruled.add(ruling.one(iris.iri())));
        Map<String, String> canonical = new HashMap<>();
        decided.filter(decision -> ruled.contains(decision.localIri())).collect()
                .forEach(decision -> canonical.put(decision.localIri(), decision.canonicalIri()));
        Set<String> answered = new HashSet<>();
        Set<String> denoted = new HashSet<>();
        for (;;) {
            Set<String> asked = new HashSet<>();
            Predicate<String> denotes = iri -> {
                asked.add(iri);
                return denoted.contains(iri);
            };
            Known known = Known.of(Loaded.authority(), denotes, Links.NONE, rulings, iri -> canonical.getOrDefault(iri, iri), denotes,
                    iris);
            asked.removeAll(answered);
            if (asked.isEmpty()) {
                return known;
            }
            denoted.addAll(decided.map(Decision::canonicalIri).filter(asked::contains).distinct().collect());
            answered.addAll(asked);
        }
    }
}
