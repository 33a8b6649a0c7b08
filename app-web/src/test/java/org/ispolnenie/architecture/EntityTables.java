package org.ispolnenie.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinTable;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In which tables entities are stored. */
final class EntityTables {

    private EntityTables() {}

    /** Each in tables of its own feature, and in none that another entity is stored in. */
    static ArchCondition<JavaClass> beOfTheirOwn() {
        return new ArchCondition<>("be stored in tables of their own") {

            private final TablesPage page = TablesPage.read();
            private final Map<String, Set<String>> entities = new HashMap<>();

            @Override
            public void init(@Nullable Collection<JavaClass> all) {
                if (all != null) {
                    all.forEach(type -> tables(type)
                            .forEach(table -> entities.computeIfAbsent(table, name -> new TreeSet<>())
                                    .add(type.getName())));
                }
            }

            @Override
            public void check(@Nullable JavaClass type, @Nullable ConditionEvents events) {
                if (type != null && events != null) {
                    tables(type).forEach(table -> {
                        if (!page.owner(table).equals(FeatureOrder.feature(type))) {
                            events.add(SimpleConditionEvent.violated(
                                    type,
                                    "%s is stored in %s, no table of its feature in docs/tables.md"
                                            .formatted(type.getName(), table)));
                        }
                        Set<String> stored = entities.getOrDefault(table, Set.of());
                        if (stored.size() > 1) {
                            events.add(SimpleConditionEvent.violated(
                                    type, table + " stores " + String.join(" and ", stored)));
                        }
                    });
                }
            }
        };
    }

    private static Stream<String> tables(JavaClass entity) {
        if (!entity.isAnnotatedWith(Entity.class)) {
            return Stream.of();
        }
        Stream<String> own = Stream.concat(
                Stream.of(entity.tryGetAnnotationOfType(Table.class)
                        .map(Table::name)
                        .orElse(entity.getSimpleName())),
                entity.tryGetAnnotationOfType(SecondaryTable.class).map(SecondaryTable::name).stream());
        Stream<String> ofFields = entity.getFields().stream()
                .flatMap(field -> Stream.of(
                        field.tryGetAnnotationOfType(CollectionTable.class).map(CollectionTable::name),
                        field.tryGetAnnotationOfType(JoinTable.class).map(JoinTable::name)))
                .flatMap(Optional::stream);
        return Stream.concat(own, ofFields).map(name -> name.toLowerCase(Locale.ROOT));
    }
}
