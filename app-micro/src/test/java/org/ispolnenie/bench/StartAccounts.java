package org.ispolnenie.bench;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The accounts of the embedded run, put into a database of ours: on an external database the application makes none but the
 * first administrator, and thirty people who change their passwords are no part of what is measured.
 */
public final class StartAccounts {

    private static final int ROUNDS = 210_000;
    private static final int BYTES = 32;

    private static final List<String> STATEMENTS = List.of(
            account("'admin'", "'Администратор'", "null", "(select 1 one) o"),
            account("'controller'", "'Контролёр комитета'", "o.id", "organization o where o.code = 'KOIPO'"),
            account("'chair'", "'Председатель комитета'", "o.id", "organization o where o.code = 'KOIPO'"),
            account("'legacy'", "'Внешняя система'", "null", "(select 1 one) o"),
            account(
                    "concat('executor.', lower(o.code))",
                    "concat('Исполнитель: ', o.short_name)",
                    "o.id",
                    "organization o where o.kind in ('MUNICIPAL_AUTHORITY', 'REGIONAL_INSTITUTE')"));
    private static final String ROLES =
            """
            insert ignore into account_role (account_id, role)
            select id, case login when 'admin' then 'ADMIN' when 'controller' then 'CONTROLLER' when 'chair' then 'CHAIR'
                when 'legacy' then 'INTEGRATION' else 'EXECUTOR' end
            from account where login in ('admin', 'controller', 'chair', 'legacy') or login like 'executor.%'
            """;
    private static final String ADDRESSES =
            "update account set email = concat(login, '@ispolnenie.example'), heads = login = 'chair'"
                    + " where email is null and login <> 'legacy'";

    private StartAccounts() {}

    /** Makes them, or gives those that are there the password. */
    public static void in(Connection connection, String password) throws SQLException {
        String hash = hash(password);
        for (String statement : STATEMENTS) {
            try (PreparedStatement insert = connection.prepareStatement(statement)) {
                insert.setString(1, hash);
                insert.executeUpdate();
            }
        }
        for (String statement : List.of(ROLES, ADDRESSES)) {
            try (PreparedStatement change = connection.prepareStatement(statement)) {
                change.executeUpdate();
            }
        }
    }

    private static String account(String login, String name, String body, String from) {
        return "insert into account (id, version, login, display_name, password_hash, organization_id, active,"
                + " failed_attempts) select next value for entity_id, 1, " + login + ", " + name + ", ?, " + body
                + ", true, 0 from " + from
                + " on duplicate key update password_hash = value(password_hash), one_time_until = null";
    }

    private static String hash(String password) {
        byte[] salt = new byte[BYTES];
        new SecureRandom().nextBytes(salt);
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, ROUNDS, BYTES * Byte.SIZE);
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return "PBKDF2WithHmacSHA512:" + ROUNDS + ":" + base64.encodeToString(salt) + ":"
                    + base64.encodeToString(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java runtime has PBKDF2", impossible);
        }
    }
}
