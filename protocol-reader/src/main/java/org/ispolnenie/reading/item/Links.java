package org.ispolnenie.reading.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.reading.result.ItemLink;
import org.ispolnenie.reading.result.ItemLink.LinkType;
import org.ispolnenie.reading.text.Phrase;
import org.ispolnenie.reading.text.StemmedWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds how the items of one protocol hang together, item by item in their order. «На основании проведенного анализа»
 * says it; «выявленных дефицитах», the same day, the same object only suggest it.
 */
public final class Links {

    private static final List<Phrase> GROUNDS =
            Phrase.each("на основании", "по результатам", "по итогам", "с учетом", "исходя из");

    /** Beginnings of participles that point back to work done before. */
    private static final List<String> DONE = List.of(
            "проведенн",
            "проделанн",
            "указанн",
            "полученн",
            "выявленн",
            "подготовленн",
            "разработанн",
            "собранн",
            "сформированн",
            "обобщенн");

    private static final Set<String> ADJECTIVE_ENDINGS =
            Set.of("ых", "их", "го", "ми", "ую", "ая", "ой", "ей", "му", "ым", "им");

    private static final int FARTHEST_NOUN = 4;
    private static final int SHORTEST_STEM = 4;

    private final Map<String, Earlier> lastByStem = new HashMap<>();
    private final Set<String> numbers;
    private @Nullable UnderstoodItem previous;

    /** An item that was read before, without its words. */
    private record Earlier(String number, DecisionKind kind) {}

    /**
     * @param numbers the numbers of all items of the protocol
     */
    public Links(Set<String> numbers) {
        this.numbers = numbers;
    }

    /** The same item with its links, and with the kind of the item it goes on from where it has none of its own. */
    public UnderstoodItem link(UnderstoodItem item) {
        List<ItemLink> links = new ArrayList<>(0);
        Earlier base = base(item.words(), links);
        for (ItemReference reference : ItemReference.in(item.words())) {
            if (numbers.contains(reference.number()) && !reference.number().equals(item.number())) {
                LinkType type = reference.isGround() ? LinkType.BASED_ON : LinkType.REFERS_TO;
                links.add(new ItemLink(type, reference.number(), false));
            }
        }
        sameDueAs(item, links);
        DecisionKind kind = item.kind() == DecisionKind.OTHER && base != null ? base.kind() : item.kind();
        List<UnderstoodItem> subItems = SameObject.link(item.subItems());
        UnderstoodItem linked = item.with(kind, links, subItems);
        remember(linked, new Earlier(item.number(), kind));
        previous = linked;
        return linked;
    }

    /** The link of the other item back to this one; none for links that have no other end. */
    public static Optional<ItemLink> inverse(ItemLink link, String number) {
        return link.type() == LinkType.BASED_ON
                ? Optional.of(new ItemLink(LinkType.FEEDS, number, link.suggested()))
                : Optional.empty();
    }

    private @Nullable Earlier base(StemmedWords words, List<ItemLink> links) {
        for (int word = 0; word < words.count(); word++) {
            if (isDone(words.word(word))) {
                Earlier ref = namedBehind(words, word);
                if (ref != null) {
                    boolean said = isGround(words, word);
                    links.add(new ItemLink(LinkType.BASED_ON, ref.number(), !said));
                    return said ? ref : null;
                }
            }
        }
        return null;
    }

    private static boolean isDone(String word) {
        return word.length() > 8 && DONE.stream().anyMatch(word::startsWith);
    }

    /** Whether «на основании» stands right before, or one word before. */
    private static boolean isGround(StemmedWords words, int participle) {
        for (Phrase ground : GROUNDS) {
            int at = words.indexOf(ground, participle - 3, participle);
            if (at >= 0) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Earlier namedBehind(StemmedWords words, int participle) {
        int last = Math.min(words.count(), participle + 1 + FARTHEST_NOUN);
        for (int word = participle + 1; word < last; word++) {
            String form = words.word(word);
            boolean adjective = form.length() > 5 && ADJECTIVE_ENDINGS.contains(form.substring(form.length() - 2));
            Earlier ref = adjective ? null : lastByStem.get(words.stem(word));
            if (ref != null) {
                return ref;
            }
        }
        return null;
    }

    /** The item or a line of its list just before this one that is about the same and due on the same day. */
    private void sameDueAs(UnderstoodItem item, List<ItemLink> links) {
        if (previous == null
                || item.kind() == DecisionKind.OTHER
                || item.dates().size() != 1) {
            return;
        }
        previous.withSubItems()
                .filter(other -> other.kind() == item.kind() && other.dates().equals(item.dates()))
                .findFirst()
                .ifPresent(other -> links.add(new ItemLink(LinkType.SAME_DUE_AS, other.number(), true)));
    }

    private void remember(UnderstoodItem item, Earlier ref) {
        StemmedWords words = item.words();
        for (int word = 0; word < words.count(); word++) {
            String stem = words.stem(word);
            if (stem.length() >= SHORTEST_STEM) {
                lastByStem.put(stem, ref);
                String noun = nounOf(words.word(word));
                if (noun != null) {
                    lastByStem.put(noun, ref);
                }
            }
        }
    }

    /** «проанализировать» → «анализ». */
    private static @Nullable String nounOf(String verb) {
        if (!verb.endsWith("ировать")) {
            return null;
        }
        String root = verb.substring(0, verb.length() - "ировать".length());
        return root.startsWith("про") ? root.substring(3) : root;
    }
}
