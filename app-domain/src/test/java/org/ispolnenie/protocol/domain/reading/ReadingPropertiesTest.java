package org.ispolnenie.protocol.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.ispolnenie.reading.ProtocolReader;
import org.ispolnenie.reading.result.ItemReading;
import org.ispolnenie.reading.result.ProtocolReading;
import org.ispolnenie.reading.text.Span;

/** What holds of the reading of any text: real documents cut, doubled and shuffled, and no documents at all. */
class ReadingPropertiesTest {

    private static final ProtocolReader READER = DeliveredDocuments.reader();
    private static final List<String> DOCUMENTS = Stream.concat(
                    Stream.of(DeliveredDocuments.founding()),
                    Stream.of("02", "03", "05", "12", "17").map(DeliveredDocuments::layout))
            .toList();

    private static final List<String> PIECES = List.of(
            "1. ",
            "1) ",
            "2.3.1 ",
            "а) ",
            "- ",
            "• ",
            "|",
            "\t",
            "№ | Поручение | Срок | Ответственный\n",
            "РЕШИЛИ:\n",
            "СЛУШАЛИ: ",
            "Срок: ",
            "Ответственные: ",
            "до 31.12.2019",
            "КОиПО ЛО",
            "главам Волховского и Киришского районов",
            "кроме Сосновоборского городского округа",
            "совместно с ",
            "(",
            ")",
            "«",
            "»",
            "Иванов И.И.",
            "\n",
            "\r\n",
            "\f",
            "\u00A0",
            "обес-\nпечить",
            "в 2019-2020 учебном году",
            "пункт 1 настоящего ",
            ";",
            ".",
            ":",
            "Приложение\n",
            "I. Раздел\n",
            "\uD83D\uDE00",
            "\uFEFF",
            "предоставить в ",
            "99999999999999999999.",
            "1.1.1.1.1.1.1.1.1.1.1.1 ");

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void aMutatedDocumentIsReadAndNothingOfItIsLost(@ForAll("mutations") String text) {
        holds(text);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void anyPiecesAreReadAndNothingOfThemIsLost(@ForAll("pieces") String text) {
        holds(text);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void anyCharactersAreRead(@ForAll String text) {
        holds(text);
    }

    static void holds(String text) {
        ProtocolReading reading = READER.read(text);
        assertThat(covered(reading, text)).isEqualTo(text);
        assertThat(READER.read(text)).isEqualTo(reading);
        Set<String> numbers = new HashSet<>();
        reading.items().forEach(item -> holds(item, new Span(0, text.length()), numbers, 1));
    }

    private static void holds(ItemReading item, Span within, Set<String> numbers, int depth) {
        assertThat(within.contains(item.span())).isTrue();
        assertThat(numbers.add(item.number())).as("unique " + item.number()).isTrue();
        assertThat(depth).isLessThanOrEqualTo(6);
        item.responsible()
                .forEach(party -> assertThat(item.span().contains(party.span())).isTrue());
        item.recipients()
                .forEach(party -> assertThat(item.span().contains(party.span())).isTrue());
        item.subItems().forEach(sub -> holds(sub, item.span(), numbers, depth + 1));
    }

    private static String covered(ProtocolReading reading, String text) {
        List<Span> spans = new ArrayList<>(reading.unclaimed());
        reading.items().forEach(item -> spans.add(item.span()));
        spans.sort((a, b) -> a.start() != b.start() ? a.start() - b.start() : a.end() - b.end());
        StringBuilder covered = new StringBuilder();
        spans.forEach(span -> covered.append(span.of(text)));
        return covered.toString();
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> mutations() {
        return Combinators.combine(
                        Arbitraries.of(DOCUMENTS),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(1, 12))
                .as(ReadingPropertiesTest::mutated);
    }

    private static String mutated(String document, long seed, int times) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(List.of(document.split("(?<=\n)")));
        for (int i = 0; i < times && !lines.isEmpty(); i++) {
            int line = random.nextInt(lines.size());
            String words = lines.get(line);
            int at = random.nextInt(words.length() + 1);
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            switch (random.nextInt(6)) {
                case 0 -> lines.remove(line);
                case 1 -> lines.add(line, words);
                case 2 -> Collections.swap(lines, line, random.nextInt(lines.size()));
                case 3 -> lines.set(line, words.substring(0, at) + piece + words.substring(at));
                case 4 -> lines.set(line, words.substring(at));
                default ->
                    lines.set(line, words.substring(0, at) + (char) random.nextInt(0xFFFF) + words.substring(at));
            }
        }
        return String.join("", lines);
    }
}
