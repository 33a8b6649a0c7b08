package org.ispolnenie.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Each feature owns its tables: its SQL names these, its own entities, and the views that {@code docs/tables.md} says it
 * reads: of features below, and never to write them. {@link SqlText} says what of a class is looked at, {@link SqlWrite} how
 * a text has to say what it writes.
 */
final class SqlWalls {

    private SqlWalls() {}

    static ArchRule rule() {
        return classes().should(new ArchCondition<>("name only tables of their own feature and views they may read") {

            private final TablesPage page = TablesPage.read();
            private final Map<String, String> entities = new HashMap<>();

            @Override
            public void init(@Nullable Collection<JavaClass> all) {
                if (all != null) {
                    all.stream()
                            .filter(type -> type.isAnnotatedWith(Entity.class))
                            .forEach(type -> FeatureOrder.feature(type)
                                    .ifPresent(feature -> entities.put(type.getSimpleName(), feature)));
                }
            }

            @Override
            public void check(@Nullable JavaClass type, @Nullable ConditionEvents events) {
                if (type != null && events != null) {
                    FeatureOrder.feature(type).ifPresent(feature -> SqlText.of(type).stream()
                            .flatMap(text -> Stream.concat(namedAmiss(text, feature), writtenAmiss(text, feature)))
                            .distinct()
                            .forEach(amiss -> events.add(SimpleConditionEvent.violated(
                                    type, type.getName() + " " + amiss + " (docs/tables.md)"))));
                }
            }

            private Stream<String> namedAmiss(SqlText text, String feature) {
                return text.named()
                        .filter(name -> owner(name)
                                .filter(owner -> !owner.equals(feature))
                                .isPresent())
                        .filter(name -> !isOpen(name, feature))
                        .map(name ->
                                "names " + name + " of " + owner(name).orElseThrow() + ": " + instead(name, feature));
            }

            private String instead(String name, String feature) {
                String view = name.toLowerCase(Locale.ROOT).replaceFirst("_view$", "") + "_view";
                return isOpen(view, feature) ? "read " + view : "no view of it is open to " + feature;
            }

            private Stream<String> writtenAmiss(SqlText text, String feature) {
                return SqlWrite.in(text).stream()
                        .flatMap(write -> write.rows().isEmpty()
                                ? Stream.of("does not say plainly whose rows it writes in «"
                                        + text.text().strip() + "»")
                                : write.rows().stream()
                                        .filter(table -> !owner(table).equals(Optional.of(feature)))
                                        .map(table -> "writes " + table + ", which is not of " + feature
                                                + ": ask its owner to"));
            }

            private boolean isOpen(String name, String feature) {
                return page.isRead(name.toLowerCase(Locale.ROOT), feature)
                        && owner(name)
                                .filter(owner -> FeatureOrder.isAbove(feature, owner))
                                .isPresent();
            }

            private Optional<String> owner(String name) {
                return page.owner(name.toLowerCase(Locale.ROOT)).or(() -> Optional.ofNullable(entities.get(name)));
            }
        });
    }

    /** View → the features that do read it, its own left out. */
    static Map<String, Set<String>> readers(JavaClasses product) {
        TablesPage page = TablesPage.read();
        Map<String, Set<String>> readers = new TreeMap<>();
        product.forEach(type -> FeatureOrder.feature(type).ifPresent(feature -> SqlText.of(type).stream()
                .flatMap(SqlText::named)
                .filter(page.readers()::containsKey)
                .filter(name -> !feature.equals(page.owners().get(name)))
                .forEach(name ->
                        readers.computeIfAbsent(name, view -> new TreeSet<>()).add(feature))));
        return readers;
    }
}
