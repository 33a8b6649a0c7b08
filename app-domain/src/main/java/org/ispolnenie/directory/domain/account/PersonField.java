package org.ispolnenie.directory.domain.account;

import java.util.List;
import org.ispolnenie.directory.domain.ListColumn;

/** What a list of people says of one, and what people call the columns. */
public enum PersonField implements ListColumn {
    LOGIN("login", "логин", "имя для входа", "учетная запись"),
    DISPLAY_NAME("displayName", "display name", "name", "person", "фио", "имя", "сотрудник"),
    ORGANIZATION("organization", "organisation", "body", "орган", "организация", "код органа"),
    ROLES("roles", "role", "роли", "роль"),
    EMAIL("email", "e-mail", "mail", "почта", "электронная почта", "эл. почта"),
    LANGUAGE("language", "язык", "язык писем");

    private final String key;
    private final List<String> headings;

    PersonField(String key, String... headings) {
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
