import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts the sources; run by bin/house, needs nothing but a JDK. */
final class House {

    private static final int CLASSES_OF_A_PACKAGE = 25;
    private static final int COMPONENTS_OF_A_RECORD = 10;
    private static final int CHARACTERS_OF_A_LINE = 140;

    private static final List<String> WRITTEN =
            List.of(".java", ".xhtml", ".properties", ".xml", ".yaml", ".sql", ".html", ".txt", ".css", ".js");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?(org\\.ispolnenie[a-z0-9_.]*)\\.[A-Z]", Pattern.MULTILINE);
    private static final Pattern BY_NUMBER =
            Pattern.compile("\\brow\\w*\\.get\\w+\\(\\s*\\d+\\s*[,)]|\\brow\\[\\d+]|\\bresult\\w*\\.get\\w+\\(\\d+\\)");
    /** What an example is called wherever somebody had to write it down: who makes another one goes to the same files. */
    private static final Map<String, Pattern> EXAMPLES = new LinkedHashMap<>();

    static {
        EXAMPLES.put("report field", Pattern.compile("\\bact(Number|_number)\\b"));
        EXAMPLES.put("notice kind", Pattern.compile("TAKEN_OVER|\\b[tT]akenOver\\b"));
        EXAMPLES.put("REST operation", Pattern.compile("\\{id}/removal\\b|class RemovalService"));
        EXAMPLES.put(
                "page", Pattern.compile("\\b[lL]etterListView\\b|[/\"]letters\\.xhtml|\\blettersHint\\b"));
    }

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern RECORD = Pattern.compile("\\brecord (\\w+)(?:<[^>]*>)?\\(");

    private final Map<Path, String> classes = new TreeMap<>();
    private final Map<Path, String> pages = new TreeMap<>();
    private final Map<Path, String> all = new TreeMap<>();

    private House(Path home) throws IOException {
        try (Stream<Path> modules = Files.list(home)) {
            for (Path module : modules.filter(one -> Files.exists(one.resolve("pom.xml"))).toList()) {
                read(module.resolve("src/main/java"), ".java", classes);
                read(module.resolve("src/main/webapp"), ".xhtml", pages);
                for (String ending : WRITTEN) {
                    read(module.resolve("src/main"), ending, all);
                }
            }
        }
        classes.keySet().removeIf(file -> file.endsWith("package-info.java"));
    }

    public static void main(String[] arguments) throws IOException {
        House house = new House(Path.of(arguments[0]));
        System.out.println("| counted | is | wanted | |\n|---|---|---|---|");
        house.packages();
        house.cycles();
        house.lines();
        house.say("NullAway.Init suppressions", house.occurrences(Pattern.compile("NullAway\\.Init")), "≤ 20");
        house.say("columns read by number", house.occurrences(BY_NUMBER), "0");
        house.records();
        house.pages();
        house.touched();
    }

    private void packages() {
        Map<Path, Integer> sizes = new HashMap<>();
        classes.keySet().forEach(file -> sizes.merge(file.getParent(), 1, Integer::sum));
        long large = sizes.values().stream().filter(size -> size > CLASSES_OF_A_PACKAGE).count();
        int largest = sizes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        say("packages over " + CLASSES_OF_A_PACKAGE + " classes (largest)", large + " (" + largest + ")", "0");
    }

    /** By imports; the architecture test asks the compiled classes. */
    private void cycles() {
        Map<String, Set<String>> imports = new TreeMap<>();
        classes.values().forEach(text -> {
            Set<String> known = imports.computeIfAbsent(packageOf(text), name -> new HashSet<>());
            IMPORT.matcher(text).results().map(found -> found.group(1)).forEach(known::add);
        });
        Set<String> inCycles = new TreeSet<>();
        imports.keySet().stream().filter(name -> reaches(imports, name)).forEach(inCycles::add);
        say("packages in cycles", inCycles.size() + (inCycles.isEmpty() ? "" : " " + inCycles), "0");
    }

    private static boolean reaches(Map<String, Set<String>> imports, String start) {
        Deque<String> waiting = new ArrayDeque<>(imports.getOrDefault(start, Set.of()));
        waiting.remove(start);
        Set<String> seen = new HashSet<>();
        while (!waiting.isEmpty()) {
            String next = waiting.pop();
            if (next.equals(start)) {
                return true;
            }
            if (seen.add(next)) {
                imports.getOrDefault(next, Set.of()).stream()
                        .filter(one -> !one.equals(next))
                        .forEach(waiting::push);
            }
        }
        return false;
    }

    private void lines() {
        List<Long> sorted =
                classes.values().stream().map(text -> text.lines().count()).sorted().toList();
        say(
                "lines of a class p50 / p90 / max",
                sorted.get(sorted.size() / 2) + " / " + sorted.get(sorted.size() * 9 / 10) + " / "
                        + sorted.get(sorted.size() - 1),
                "≤ 50 / ≤ 140 / ≤ 350");
        say("classes, lines of them", sorted.size() + ", " + sorted.stream().mapToLong(Long::longValue).sum(), "fewer");
    }

    private void records() {
        List<Integer> components = classes.values().stream()
                .map(text -> COMMENT.matcher(text).replaceAll(""))
                .flatMap(text -> RECORD.matcher(text).results().map(found -> components(text, found)))
                .toList();
        long large = components.stream().filter(count -> count > COMPONENTS_OF_A_RECORD).count();
        int largest = components.stream().mapToInt(Integer::intValue).max().orElse(0);
        say("records over " + COMPONENTS_OF_A_RECORD + " components (largest)", large + " (" + largest + ")", "0");
    }

    private static int components(String text, MatchResult found) {
        int depth = 0;
        int commas = 0;
        for (int i = found.end(); i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ')' && depth == 0) {
                return text.substring(found.end(), i).isBlank() ? 0 : commas + 1;
            }
            depth += c == '(' || c == '<' ? 1 : c == ')' || c == '>' ? -1 : 0;
            commas += c == ',' && depth == 0 ? 1 : 0;
        }
        return commas;
    }

    private void pages() {
        List<Integer> lengths = pages.values().stream()
                .flatMap(String::lines)
                .map(String::length)
                .sorted()
                .toList();
        long over = lengths.stream().filter(length -> length > CHARACTERS_OF_A_LINE).count();
        say(
                "page lines over " + CHARACTERS_OF_A_LINE + " characters; longest",
                over + "; " + lengths.get(lengths.size() - 1),
                "0");
    }

    private void touched() {
        List<Long> counts = EXAMPLES.values().stream()
                .map(example -> all.entrySet().stream()
                        .filter(file -> example.matcher(file.getKey() + file.getValue()).find())
                        .count())
                .toList();
        say(
                "files that name one " + String.join(" / ", EXAMPLES.keySet()),
                counts.stream().map(count -> count == 0 ? "?" : count.toString()).collect(Collectors.joining(" / ")),
                "≤ 9 / ≤ 6 / ≤ 4 / ≤ 4");
    }

    private String occurrences(Pattern pattern) {
        return String.valueOf(classes.values().stream()
                .mapToLong(text -> pattern.matcher(text).results().count())
                .sum());
    }

    private static String packageOf(String text) {
        return PACKAGE.matcher(text).results().map(found -> found.group(1)).findFirst().orElse("");
    }

    private void say(String what, String is, String wanted) {
        System.out.println("| " + what + " | " + is + " | " + wanted + " | " + (misses(is, wanted) ? "over |" : "|"));
    }

    /** Each figure against its own limit; what is wanted in a word has none, and what was not found counts as over. */
    private static boolean misses(String is, String wanted) {
        List<Integer> limits = numbers(wanted);
        List<Integer> figures = numbers(is);
        return IntStream.range(0, limits.size()).anyMatch(i -> i >= figures.size() || figures.get(i) > limits.get(i));
    }

    private static List<Integer> numbers(String text) {
        return NUMBER.matcher(text).results().map(found -> Integer.valueOf(found.group())).toList();
    }

    private static void read(Path root, String ending, Map<Path, String> into) throws IOException {
        if (Files.isDirectory(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(ending)).forEach(file -> into.put(file, text(file)));
            }
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
