package org.ispolnenie.directory.persistence;

/**
 * The name behind a recorded signature as a piece of SQL: «deputy (за: principal)» where one stood in for another, the
 * login itself where an account is gone, null where there is no signature. It needs no join of its own and two look-ups by unique key.
 */
public final class PersonSql {

    private PersonSql() {}

    /** @param column a column that holds a signature; a constant of the program */
    public static String name(String column) {
        return """
                concat(
                  coalesce((select p.display_name from account p where p.login = substring_index(%1$s, '>', 1)),
                           substring_index(%1$s, '>', 1)),
                  if(locate('>', %1$s) = 0, '', concat(' (за: ',
                    coalesce((select p.display_name from account p where p.login = substring_index(%1$s, '>', -1)),
                             substring_index(%1$s, '>', -1)), ')')))
                """
                .formatted(column);
    }
}
