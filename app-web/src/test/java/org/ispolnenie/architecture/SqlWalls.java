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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ispolnenie.architecture.SqlTexts.Named;
import org.jspecify.annotations.Nullable;

/**
 * Each feature owns its tables: its SQL names these, its own entities, and the views that {@code docs/tables.md} says it
 * reads: of features below, and never to write them.
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
                    FeatureOrder.feature(type).ifPresent(feature -> SqlTexts.namedIn(type).stream()
                            .filter(named -> isForeign(named, feature))
                            .forEach(named -> events.add(SimpleConditionEvent.violated(
                                    type,
                                    type.getName() + (named.written() ? " writes " : " names ") + named.name()
                                            + ", which is not open to " + feature))));
                }
            }

            private boolean isForeign(Named named, String feature) {
                Optional<String> owner =
                        page.owner(named.name()).or(() -> Optional.ofNullable(entities.get(named.name())));
                return owner.isPresent()
                        && !feature.equals(owner.get())
                        && (named.written()
                                || !page.isRead(named.name(), feature)
                                || !FeatureOrder.isAbove(feature, owner.get()));
            }
        });
    }

    /** View → the features that do read it, its own left out. */
    static Map<String, Set<String>> readers(JavaClasses product) {
        TablesPage page = TablesPage.read();
        Map<String, Set<String>> readers = new TreeMap<>();
        product.forEach(type -> FeatureOrder.feature(type).ifPresent(feature -> SqlTexts.namedIn(type).stream()
                .map(Named::name)
                .filter(page.readers()::containsKey)
                .filter(name -> !feature.equals(page.owners().get(name)))
                .forEach(name ->
                        readers.computeIfAbsent(name, view -> new TreeSet<>()).add(feature))));
        return readers;
    }
}
