import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.ispolnenie.micro.Ispolnenie;
import org.ispolnenie.micro.door.Door;

/**
 * Starts the application as bin/run does and carries over what is saved in the source tree: a page or a style is copied,
 * the parts of openapi.yaml are joined; for all else the application is deployed anew in the running server, with the
 * classes that were changed, and those that name them, compiled. The database stays. Run by bin/dev, which laid the copy of the application out.
 */
final class Dev {

    private static final List<String> MODULES = List.of("protocol-reader", "app-domain", "app-ejb", "app-web");
    private static final String NAME = "ispolnenie";
    private static final int TICK_MILLISECONDS = 500;

    /** What an editor puts beside a file for as long as it is open. */
    private static final Pattern OF_AN_EDITOR = Pattern.compile("\\..*|.*~|\\d+");

    /** What stays when the rest of the data directory goes. */
    private static final Set<String> KEPT = Set.of("lock", "demo.password");

    private static final String OTHER_MIGRATIONS =
            """
            The development database cannot follow the migrations as they are now: one failed half-way (MariaDB takes none \
            of it back), was changed after it had run, or is gone. Mend it, end bin/dev and call «bin/dev fresh»: it begins \
            with an empty database.""";

    private final PrintStream console = System.out;
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
    private final Path home;
    private final Path application;
    private final Path classes;
    private final Set<Path> notYetSeen = new TreeSet<>();
    private final AtomicBoolean adviceGiven = new AtomicBoolean();
    private Map<Path, FileTime> known;

    private Dev(Path home) throws IOException {
        this.home = home;
        application = home.resolve("app-micro/target/dev/application");
        classes = application.resolve("WEB-INF/classes");
        known = sources();
        letPagesChange();
    }

    public static void main(String[] arguments) throws Exception {
        Dev dev = new Dev(Path.of(arguments[0]));
        if (List.of(arguments).contains("fresh")) {
            empty(Path.of(System.getenv("ISPOLNENIE_DATA_DIR")));
        }
        // the server reads the settings of its logs anew while it starts, and the handlers that were there go
        LogManager.getLogManager()
                .addConfigurationListener(() -> Logger.getLogger("").addHandler(new MigrationFaults(dev.console, dev.adviceGiven)));
        Ispolnenie.main(new String[0]);
        while (true) {
            Thread.sleep(TICK_MILLISECONDS);
            try {
                dev.carryOver();
            } catch (IOException | UncheckedIOException gone) {
                dev.console.println("Once more, for a file went while it was looked at: " + gone.getMessage());
            }
        }
    }

    /** Not of another run: that the directory is in use, the start says itself. */
    private static void empty(Path data) throws IOException {
        Files.createDirectories(data);
        try (FileChannel lock = FileChannel.open(
                data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (lock.tryLock() == null) {
                return;
            }
            try (Stream<Path> all = Files.walk(data)) {
                List<Path> old = all.filter(file -> !file.equals(data))
                        .filter(file -> !KEPT.contains(data.relativize(file).toString()))
                        .sorted(Comparator.reverseOrder())
                        .toList();
                for (Path file : old) {
                    Files.delete(file);
                }
            }
        }
    }

    private void carryOver() throws IOException, ReflectiveOperationException {
        Map<Path, FileTime> sources = sources();
        Set<Path> changed = new TreeSet<>(sources.keySet());
        changed.removeIf(file -> sources.get(file).equals(known.get(file)));
        Set<Path> gone = new TreeSet<>(known.keySet());
        gone.removeAll(sources.keySet());
        if (changed.isEmpty() && gone.isEmpty()) {
            return;
        }
        long begun = System.nanoTime();
        for (Path file : gone) {
            Files.deleteIfExists(copy(file));
        }
        for (Path file : changed) {
            if (!isClass(file) && !isDescription(file)) {
                Files.createDirectories(copy(file).getParent());
                Files.copy(file, copy(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        joinDescription();
        letPagesChange();
        Set<Path> all = new TreeSet<>(changed);
        all.addAll(gone);
        boolean seen = all.stream().allMatch(file -> isPage(file) || isDescription(file)) || deploy(sources.keySet(), all);
        known = sources;
        String names = all.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
        console.printf("%s: %s after %.1f s%n", names, seen ? "seen" : "NOT SEEN", (System.nanoTime() - begun) / 1e9);
    }

    private boolean deploy(Set<Path> sources, Set<Path> changed) throws IOException, ReflectiveOperationException {
        notYetSeen.addAll(changed);
        boolean seen = compile(sources) && deploy();
        if (seen) {
            notYetSeen.clear();
        }
        return seen;
    }

    /** Whoever names a changed class may depend on it; what is reached without a name is compiled at the next start. */
    private boolean compile(Set<Path> sources) throws IOException {
        String names = notYetSeen.stream()
                .filter(Dev::isClass)
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.joining("|"));
        Pattern naming = Pattern.compile("\\b(" + names + ")\\b");
        List<Path> dependent = sources.stream()
                .filter(Dev::isClass)
                .filter(file -> !names.isEmpty() && naming.matcher(file + text(file)).find())
                .toList();
        if (dependent.isEmpty()) {
            return true;
        }
        // as Maven does it; and nothing is written if anything is wrong
        List<String> options = new ArrayList<>(List.of("-proc:none", "-parameters", "-g", "-nowarn"));
        options.addAll(List.of("-XDcompilePolicy=simple", "-d", classes.toString(), "-cp", classPath()));
        return compiler.getTask(
                        new PrintWriter(console, true),
                        files,
                        null,
                        options,
                        null,
                        files.getJavaFileObjectsFromPaths(dependent))
                .call();
    }

    private String classPath() throws IOException {
        StringBuilder path = new StringBuilder(classes.toString());
        for (String directory : List.of("lib", "payara/runtime", "application/WEB-INF/lib")) {
            try (Stream<Path> jars = Files.list(home.resolve("app-micro/target/dev").resolve(directory))) {
                jars.forEach(jar -> path.append(File.pathSeparator).append(jar));
            }
        }
        return path.toString();
    }

    private boolean deploy() throws ReflectiveOperationException {
        PayaraMicroBoot server = (PayaraMicroBoot) Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                .getMethod("getInstance")
                .invoke(null);
        PayaraMicroRuntime runtime = server.getRuntime();
        adviceGiven.set(false);
        Door.shut();
        if (runtime.getDeployedApplicationNames().contains(NAME)) {
            runtime.undeploy(NAME);
        }
        runtime.deploy(NAME, "/", application.toFile());
        // what the server answers is no proof
        boolean deployed = runtime.getDeployedApplicationNames().contains(NAME);
        if (deployed) {
            Door.open();
        }
        return deployed;
    }

    /** As the build does it (app-web/pom.xml). */
    private void joinDescription() throws IOException {
        Path parts = home.resolve("app-web/src/main/openapi");
        StringBuilder joined = new StringBuilder();
        for (String part : List.of("head.yaml", "paths", "components.yaml", "schemas")) {
            try (Stream<Path> files = Files.walk(parts.resolve(part))) {
                files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(file -> joined.append(text(file)));
            }
        }
        Files.writeString(application.resolve("openapi.yaml"), joined);
    }

    /** The product compiles a page once and keeps its files in memory for seconds; here neither. */
    private void letPagesChange() throws IOException {
        Path settings = application.resolve("WEB-INF/web.xml");
        Files.writeString(
                settings,
                Files.readString(settings).replace(">Production<", ">Development<").replace(">-1<", ">0<"));
        Files.writeString(application.resolve("META-INF/context.xml"), "<Context cachingAllowed=\"false\"/>");
    }

    private static boolean isClass(Path file) {
        return file.toString().endsWith(".java");
    }

    private static boolean isPage(Path file) {
        return file.toString().contains("/src/main/webapp/") && !file.toString().endsWith(".xml");
    }

    private static boolean isDescription(Path file) {
        return file.toString().contains("/src/main/openapi/");
    }

    /** Where a source lies in the running application; of a class, what is compiled. */
    private Path copy(Path file) {
        Path source = home.relativize(file);
        Path root = source.getName(3).toString().equals("webapp") ? application : classes;
        String path = source.subpath(4, source.getNameCount()).toString();
        return root.resolve(isClass(file) ? path.replaceAll("java$", "class") : path);
    }

    private Map<Path, FileTime> sources() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        for (String module : MODULES) {
            Files.walkFileTree(home.resolve(module).resolve("src/main"), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!OF_AN_EDITOR.matcher(file.getFileName().toString()).matches()) {
                        times.put(file, attributes.lastModifiedTime());
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return times;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Says what to do when a start or a deployment ended in the migrations; the cause stands on the console already. */
    private static final class MigrationFaults extends Handler {

        private final PrintStream console;
        private final AtomicBoolean said;

        MigrationFaults(PrintStream console, AtomicBoolean said) {
            this.console = console;
            this.said = said;
        }

        @Override
        public void publish(LogRecord entry) {
            boolean ofMigrations = Stream.iterate(entry.getThrown(), Objects::nonNull, Throwable::getCause)
                    .flatMap(thrown -> Stream.of(thrown.getStackTrace()))
                    .anyMatch(frame -> frame.getClassName().endsWith(".SchemaMigration"));
            if (ofMigrations && said.compareAndSet(false, true)) {
                console.println(OTHER_MIGRATIONS);
            }
        }

        @Override
        public void flush() {
            // nothing is kept
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
