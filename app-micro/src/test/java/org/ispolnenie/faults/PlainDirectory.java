package org.ispolnenie.faults;

import java.util.List;

/** A committee and 18 bodies with one person each: what the application's start data is, as far as reminders go. */
final class PlainDirectory {

    private static final String CODE = "if(seq <= 17, concat('MR', lpad(seq, 2, '0')), 'GO01')";

    static final List<String> STATEMENTS = List.of(
            "insert into organization (id, version, code, kind, name, short_name, valid_from)"
                    + " values (100, 1, 'KOIPO', 'REGIONAL_AUTHORITY', 'Комитет', 'Комитет', '2000-01-01')",
            "insert into organization (id, version, code, kind, name, short_name, valid_from) select 100 + seq, 1, "
                    + CODE + ", 'MUNICIPAL_AUTHORITY', concat('Район ', seq), concat('Район ', seq), '2000-01-01'"
                    + " from seq_1_to_18",
            "insert into account (id, version, login, display_name, password_hash, organization_id, active,"
                    + " failed_attempts, heads, email) values"
                    + " (201, 1, 'controller', 'Контролёр', '', 100, true, 0, false, 'controller@ispolnenie.example'),"
                    + " (202, 1, 'chair', 'Председатель', '', 100, true, 0, true, 'chair@ispolnenie.example')",
            "insert into account (id, version, login, display_name, password_hash, organization_id, active,"
                    + " failed_attempts, heads, email) select 300 + seq, 1, lower(concat('executor.', " + CODE
                    + ")), 'Исполнитель', '', 100 + seq, true, 0, false, concat('executor', seq, '@ispolnenie.example')"
                    + " from seq_1_to_18",
            "insert into account_role values (201, 'CONTROLLER'), (202, 'CHAIR')",
            "insert into account_role select 300 + seq, 'EXECUTOR' from seq_1_to_18");

    private PlainDirectory() {}
}
