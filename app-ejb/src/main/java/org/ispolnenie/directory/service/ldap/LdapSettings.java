package org.ispolnenie.directory.service.ldap;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import org.ispolnenie.shared.service.Setting;

/**
 * How the directory service is asked.
 *
 * @param servers    addresses, tried one after the other
 * @param startTls   whether a plain connection is secured before anything is said
 * @param account    who looks people up; empty: nobody in particular
 * @param people     where people are found, and how
 * @param groups     where their groups are found, and how
 * @param attributes where what is said of a person stands
 * @param roles      which groups give which roles
 * @param recheck    how long what was found holds before it is asked again
 */
record LdapSettings(
        List<String> servers,
        boolean startTls,
        Optional<Account> account,
        Place people,
        Groups groups,
        Attributes attributes,
        GroupRoles roles,
        Duration recheck) {

    private static final String HERE = "{0}";
    private static final int LONGEST_RECHECK = 3600;

    LdapSettings {
        servers = List.copyOf(servers);
    }

    /** Who looks people up; its password is in no text of this object. */
    record Account(String name, String password) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** Under which entry to look, and for what; {@code {0}} stands for who is meant. */
    record Place(LdapName base, String filter) {}

    /**
     * How the groups of a person are found.
     *
     * @param attribute of the person, that names them; used where there is no place
     * @param place     where groups are that name their members: {@code {0}} is the person's distinguished name, {@code {1}}
     *                  the login
     */
    record Groups(String attribute, Optional<Place> place) {}

    /** The names of attributes; of the name, mail and body empty where nothing is read. */
    record Attributes(String login, String called, String email, String body) {

        List<String> all() {
            return Stream.of(login, called, email, body)
                    .filter(name -> !name.isEmpty())
                    .toList();
        }
    }

    /**
     * The settings of this server; empty where no directory service is set.
     *
     * @throws LdapSettingsException if they cannot be meant
     */
    static Optional<LdapSettings> configured() {
        return read(Setting::value);
    }

    static Optional<LdapSettings> read(Function<Setting, String> settings) {
        Function<Setting, String> value = setting -> settings.apply(setting).strip();
        if (value.apply(Setting.LDAP_URL).isEmpty()) {
            Setting[] others = {Setting.LDAP_BASE, Setting.LDAP_BIND_DN, Setting.LDAP_ROLES, Setting.LDAP_GROUP_BASE};
            Arrays.stream(others)
                    .filter(setting -> !value.apply(setting).isEmpty())
                    .findFirst()
                    .ifPresent(setting -> {
                        throw new LdapSettingsException(
                                setting.key() + " is set, but " + Setting.LDAP_URL.key() + " is not");
                    });
            return Optional.empty();
        }
        boolean startTls = flag(Setting.LDAP_START_TLS, value);
        List<String> servers = servers(value.apply(Setting.LDAP_URL), startTls);
        return Optional.of(new LdapSettings(
                servers,
                startTls,
                account(value),
                new Place(base(Setting.LDAP_BASE, value, true), filter(Setting.LDAP_USER_FILTER, value)),
                groups(value),
                new Attributes(
                        required(Setting.LDAP_LOGIN_ATTRIBUTE, value),
                        value.apply(Setting.LDAP_NAME_ATTRIBUTE),
                        value.apply(Setting.LDAP_MAIL_ATTRIBUTE),
                        value.apply(Setting.LDAP_BODY_ATTRIBUTE)),
                GroupRoles.parse(Setting.LDAP_ROLES.key(), value.apply(Setting.LDAP_ROLES)),
                recheck(value.apply(Setting.LDAP_RECHECK_SECONDS))));
    }

    private static List<String> servers(String text, boolean startTls) {
        List<String> servers = new ArrayList<>();
        for (String address : text.split("[\\s,]+")) {
            servers.add(server(address, startTls));
        }
        return servers;
    }

    private static String server(String text, boolean startTls) {
        try {
            URI address = new URI(text);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            boolean bare = address.getQuery() == null
                    && address.getUserInfo() == null
                    && (address.getPath() == null || address.getPath().matches("/?"));
            if (List.of("ldap", "ldaps").contains(scheme) && address.getHost() != null && bare) {
                if (startTls && scheme.equals("ldaps")) {
                    throw new LdapSettingsException(Setting.LDAP_START_TLS.key() + " is true, but «" + text
                            + "» is secured from its beginning: take one of both away");
                }
                return scheme + "://" + address.getRawAuthority();
            }
        } catch (URISyntaxException none) {
            // said below
        }
        throw new LdapSettingsException(
                Setting.LDAP_URL.key() + " has «" + text
                        + "», expected ldap://host:389 or ldaps://host:636 without anything behind it, several with blanks between");
    }

    private static Optional<Account> account(Function<Setting, String> value) {
        String name = value.apply(Setting.LDAP_BIND_DN);
        String password = value.apply(Setting.LDAP_BIND_PASSWORD);
        if (name.isEmpty() != password.isEmpty()) {
            throw new LdapSettingsException(
                    name.isEmpty()
                            ? Setting.LDAP_BIND_PASSWORD.key() + " is set, but " + Setting.LDAP_BIND_DN.key()
                                    + " is not"
                            : Setting.LDAP_BIND_DN.key() + " is set, but " + Setting.LDAP_BIND_PASSWORD.key()
                                    + " is not");
        }
        return name.isEmpty() ? Optional.empty() : Optional.of(new Account(name, password));
    }

    private static Groups groups(Function<Setting, String> value) {
        LdapName base = base(Setting.LDAP_GROUP_BASE, value, false);
        return new Groups(
                required(Setting.LDAP_GROUP_ATTRIBUTE, value),
                base.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Place(base, filter(Setting.LDAP_GROUP_FILTER, value))));
    }

    private static LdapName base(Setting setting, Function<Setting, String> value, boolean needed) {
        String text = value.apply(setting);
        if (needed && text.isEmpty()) {
            throw new LdapSettingsException(
                    setting.key() + " is not set, but " + Setting.LDAP_URL.key() + " is: where are people?");
        }
        try {
            return new LdapName(text);
        } catch (InvalidNameException none) {
            throw new LdapSettingsException(setting.key() + " is «" + text
                    + "», expected a distinguished name such as ou=people,dc=region,dc=ru");
        }
    }

    private static String filter(Setting setting, Function<Setting, String> value) {
        String text = value.apply(setting);
        long open = text.chars().filter(c -> c == '(').count();
        long closed = text.chars().filter(c -> c == ')').count();
        if (!text.startsWith("(") || open != closed || !text.contains(HERE)) {
            throw new LdapSettingsException(setting.key() + " is «" + text
                    + "», expected a filter in brackets in which {0} stands for who is meant");
        }
        return text;
    }

    private static String required(Setting setting, Function<Setting, String> value) {
        String text = value.apply(setting);
        if (text.isEmpty()) {
            throw new LdapSettingsException(setting.key() + " is empty");
        }
        return text;
    }

    private static boolean flag(Setting setting, Function<Setting, String> value) {
        String text = value.apply(setting).toLowerCase(Locale.ROOT);
        if (!List.of("true", "false").contains(text)) {
            throw new LdapSettingsException(setting.key() + " is «" + text + "», expected true or false");
        }
        return Boolean.parseBoolean(text);
    }

    private static Duration recheck(String text) {
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > LONGEST_RECHECK) {
            throw new LdapSettingsException(Setting.LDAP_RECHECK_SECONDS.key() + " is «" + text
                    + "», expected seconds from 1 to " + LONGEST_RECHECK);
        }
        return Duration.ofSeconds(Integer.parseInt(text));
    }
}
