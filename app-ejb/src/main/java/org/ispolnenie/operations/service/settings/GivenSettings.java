package org.ispolnenie.operations.service.settings;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.Setting;
import org.jspecify.annotations.Nullable;

/** What environment, system properties and other sources give, held against the register of settings. */
final class GivenSettings {

    /** The one-command start says by it which settings are its own and which properties it hands on to the server. */
    static final String OF_THE_START = "ispolnenie.start.properties";

    /** What the name of every setting begins with. */
    static final String PROPERTY = "ispolnenie.";

    private static final String VARIABLE = "ISPOLNENIE_";

    /** Of the one-command start: on a server the start accounts have known names, and the clock is the real one. */
    private static final Set<Setting> NEVER_ON_A_SERVER =
            Set.of(Setting.EMBEDDED, Setting.DEMO_PASSWORD, Setting.CLOCK);

    /** A slip of more letters than a third of the word is another word. */
    private static final int A_THIRD = 3;

    private final Map<String, String> environment;
    private final Map<String, String> properties;
    private final Collection<Sourced> sourced;

    /** A name that some source of MicroProfile Config gives a value. */
    record Sourced(String name, String value, String source) {}

    GivenSettings(Map<String, String> environment, Map<String, String> properties, Collection<Sourced> sourced) {
        this.environment = environment;
        this.properties = properties;
        this.sourced = sourced;
    }

    List<SettingInForce> known() {
        return Stream.of(Setting.values()).map(this::inForce).toList();
    }

    private SettingInForce inForce(Setting setting) {
        Optional<Sourced> given =
                sourced.stream().filter(one -> one.name().equals(setting.key())).findFirst();
        SettingSource source =
                given.map(one -> source(setting.key(), one.value())).orElse(SettingSource.DEFAULT);
        @Nullable String value = given.map(Sourced::value).orElse(setting.fallback());
        return new SettingInForce(
                setting.key(),
                setting.isSecret() || value.isEmpty() ? null : value,
                setting.fallback().isEmpty() ? null : setting.fallback(),
                setting.isSecret(),
                source,
                switch (source) {
                    case DEFAULT -> null;
                    case ENVIRONMENT -> setting.environmentName();
                    case SYSTEM_PROPERTY -> setting.key();
                    case CONFIG_SOURCE -> given.map(Sourced::source).orElse(null);
                },
                Message.of("operations.setting." + setting.name()),
                given.isPresent() && NEVER_ON_A_SERVER.contains(setting) && !isOneCommandStart()
                        ? Message.of("operations.NEVER_ON_A_SERVER")
                        : null);
    }

    /** The one-command start hands on as a property what it was given in the environment: that is where people look for it. */
    private SettingSource source(String key, String value) {
        if (value.equals(environment.get(Setting.environmentName(key)))) {
            return SettingSource.ENVIRONMENT;
        }
        return properties.containsKey(key) ? SettingSource.SYSTEM_PROPERTY : SettingSource.CONFIG_SOURCE;
    }

    boolean isOneCommandStart() {
        return properties.containsKey(OF_THE_START);
    }

    List<UnknownSetting> unknown() {
        Set<String> mine = Stream.concat(
                        Stream.of(Setting.values()).map(Setting::key),
                        Arrays.stream(properties.getOrDefault(OF_THE_START, "").split(",")))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> names = new LinkedHashSet<>();
        environment.keySet().stream()
                .filter(name -> name.startsWith(VARIABLE))
                .sorted()
                .forEach(names::add);
        Stream.concat(properties.keySet().stream(), sourced.stream().map(Sourced::name))
                .filter(name -> name.startsWith(PROPERTY) && !name.equals(OF_THE_START))
                .sorted()
                .forEach(names::add);
        return names.stream()
                .filter(name -> !mine.contains(property(name)))
                .map(name -> new UnknownSetting(name, nearest(name, mine)))
                .toList();
    }

    private static @Nullable String nearest(String name, Set<String> known) {
        String asked = property(name).toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(one -> distance(one, asked) <= (asked.length() - PROPERTY.length()) / A_THIRD)
                .min(Comparator.comparingInt(one -> distance(one, asked)))
                .map(one -> name.startsWith(VARIABLE) ? Setting.environmentName(one) : one)
                .orElse(null);
    }

    private static String property(String name) {
        return name.startsWith(VARIABLE) ? name.toLowerCase(Locale.ROOT).replace('_', '.') : name;
    }

    /** How many letters are put in, left out or changed (Levenshtein). */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
