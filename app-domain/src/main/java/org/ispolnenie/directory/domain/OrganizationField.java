package org.ispolnenie.directory.domain;

import java.util.List;

/** What a list of organisations says of one, and what people call the columns. */
public enum OrganizationField implements ListColumn {
    CODE("code", "код"),
    KIND("kind", "вид", "тип"),
    NAME("name", "название", "наименование", "полное название", "полное наименование"),
    SHORT_NAME("shortName", "short name", "краткое название", "краткое наименование", "сокращенное наименование"),
    PARENT("parent", "municipality", "муниципалитет", "муниципальное образование", "район", "вышестоящий"),
    ALIASES("aliases", "also called", "другие названия"),
    VALID_FROM("validFrom", "valid from", "действует с"),
    VALID_TO("validTo", "valid to", "действует по");

    private final String key;
    private final List<String> headings;

    OrganizationField(String key, String... headings) {
        this.key = key;
        this.headings = List.of(headings);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<String> headings() {
        return headings;
    }
}
