package org.ispolnenie.directory.service.ldap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.naming.AuthenticationException;
import javax.naming.AuthenticationNotSupportedException;
import javax.naming.CommunicationException;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.NoPermissionException;
import javax.naming.PartialResultException;
import javax.naming.ServiceUnavailableException;
import javax.naming.SizeLimitExceededException;
import javax.naming.directory.Attribute;
import javax.naming.directory.InvalidSearchFilterException;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;
import javax.naming.ldap.InitialLdapContext;
import javax.naming.ldap.LdapContext;
import javax.naming.ldap.StartTlsRequest;
import javax.naming.ldap.StartTlsResponse;
import org.ispolnenie.directory.service.ldap.LdapSettings.Place;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.service.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Asks the directory service, by the client of the JDK: looks people up and tries their passwords. Each question has a
 * connection of its own, which may take a few seconds and no more; referrals to other servers are not followed, and the
 * certificate is checked against the truststore of the JVM.
 */
final class LdapServer {

    static final int PATIENCE_MILLIS = 4_000;

    private static final System.Logger LOG = System.getLogger(LdapServer.class.getName());
    private static final int CONNECT_MILLIS = 2_500;
    private static final String[] NO_ATTRIBUTES = {"1.1"};

    private final LdapSettings settings;

    LdapServer(LdapSettings settings) {
        this.settings = settings;
    }

    /** One connection, secured where it is to be. */
    private record Connection(LdapContext context, Optional<StartTlsResponse> tls) implements AutoCloseable {

        @Override
        public void close() {
            try {
                if (tls.isPresent()) {
                    tls.get().close();
                }
                context.close();
            } catch (NamingException | IOException gone) {
                LOG.log(System.Logger.Level.DEBUG, "A connection to the directory service was gone already", gone);
            }
        }
    }

    /**
     * Looks a person up.
     *
     * @return empty if there is none of this login, or it is written otherwise there
     * @throws LdapAwayException if it does not answer, or not sensibly
     */
    Optional<LdapPerson> find(String login) {
        return withServer(address -> {
            try (Connection connection = open(address, settings.account().orElse(null))) {
                return person(connection, login);
            } catch (AuthenticationException | NoPermissionException refused) {
                throw new LdapAwayException("it refuses the account that looks people up ("
                        + Setting.LDAP_BIND_DN.key() + " "
                        + settings.account().map(LdapSettings.Account::name).orElse("is not set")
                        + "): " + line(refused));
            }
        });
    }

    /**
     * Whether it takes a password for a person's. One that is empty is nobody's: servers take it for a wish to be nobody.
     *
     * @throws LdapAwayException if it does not answer, or not sensibly
     */
    boolean takes(LdapPerson person, char[] password) {
        if (password.length == 0 || person.name().isEmpty()) {
            return false;
        }
        return withServer(address -> {
            try (Connection connection = open(address, new LdapSettings.Account(person.name(), new String(password)))) {
                return true;
            } catch (AuthenticationNotSupportedException insecure) {
                throw new LdapAwayException("it takes no password over this connection: " + line(insecure));
            } catch (CommunicationException | ServiceUnavailableException gone) {
                throw gone;
            } catch (NamingException refused) {
                if (refused.getClass() == NamingException.class) {
                    // neither yes nor no: an answer that did not come in time is told so
                    throw refused;
                }
                return false;
            }
        });
    }

    /** A question to one of the servers. */
    private interface Errand<T> {
        T run(String address) throws NamingException, IOException;
    }

    /** The first that can be reached answers. */
    private <T> T withServer(Errand<T> errand) {
        List<String> tried = new ArrayList<>();
        for (String address : settings.servers()) {
            try {
                return errand.run(address);
            } catch (CommunicationException | ServiceUnavailableException | IOException gone) {
                tried.add(address + ": " + line(gone));
            } catch (InvalidSearchFilterException none) {
                throw new LdapAwayException(Setting.LDAP_USER_FILTER.key() + " or " + Setting.LDAP_GROUP_FILTER.key()
                        + " is no filter: " + line(none));
            } catch (NameNotFoundException nowhere) {
                throw new LdapAwayException(Setting.LDAP_BASE.key() + " or " + Setting.LDAP_GROUP_BASE.key()
                        + " is not there: " + line(nowhere));
            } catch (NamingException failed) {
                tried.add(address + ": " + line(failed));
            }
        }
        throw new LdapAwayException(String.join("; ", tried));
    }

    private Connection open(String address, LdapSettings.@Nullable Account account)
            throws NamingException, IOException {
        Hashtable<String, Object> environment = new Hashtable<>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
        environment.put(Context.PROVIDER_URL, address);
        environment.put(Context.REFERRAL, "ignore");
        environment.put("com.sun.jndi.ldap.connect.timeout", String.valueOf(CONNECT_MILLIS));
        environment.put("com.sun.jndi.ldap.read.timeout", String.valueOf(PATIENCE_MILLIS));
        environment.put("com.sun.jndi.ldap.connect.pool", "false");
        if (!settings.startTls()) {
            if (account != null) {
                identify(environment, account);
            }
            return new Connection(new InitialLdapContext(environment, null), Optional.empty());
        }
        environment.put("java.naming.ldap.factory.socket", TimedSockets.class.getName());
        LdapContext context = new InitialLdapContext(environment, null);
        try {
            StartTlsResponse tls = (StartTlsResponse) context.extendedOperation(new StartTlsRequest());
            tls.negotiate();
            Connection connection = new Connection(context, Optional.of(tls));
            if (account != null) {
                context.addToEnvironment(Context.SECURITY_AUTHENTICATION, "simple");
                context.addToEnvironment(Context.SECURITY_PRINCIPAL, account.name());
                context.addToEnvironment(Context.SECURITY_CREDENTIALS, account.password());
                context.reconnect(null);
            }
            return connection;
        } catch (NamingException | IOException | RuntimeException failed) {
            new Connection(context, Optional.empty()).close();
            throw failed;
        }
    }

    private static void identify(Hashtable<String, Object> environment, LdapSettings.Account account) {
        environment.put(Context.SECURITY_AUTHENTICATION, "simple");
        environment.put(Context.SECURITY_PRINCIPAL, account.name());
        environment.put(Context.SECURITY_CREDENTIALS, account.password());
    }

    private Optional<LdapPerson> person(Connection connection, String login) throws NamingException {
        List<String> wanted = new ArrayList<>(settings.attributes().all());
        if (settings.groups().place().isEmpty()) {
            wanted.add(settings.groups().attribute());
        }
        List<SearchResult> found = search(connection, settings.people(), wanted.toArray(new String[0]), 2, login);
        if (found.size() > 1) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The directory service has several people of one login: {0} must find one",
                    Setting.LDAP_USER_FILTER.key());
        }
        if (found.size() != 1) {
            return Optional.empty();
        }
        SearchResult entry = found.get(0);
        @Nullable String written = text(entry, settings.attributes().login());
        if (written == null || !isSame(written, login)) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The entry {0} was found by a login that its {1} does not have, so nobody is let in by it",
                    entry.getNameInNamespace(),
                    settings.attributes().login());
            return Optional.empty();
        }
        String name = entry.getNameInNamespace();
        return Optional.of(new LdapPerson(
                name,
                written,
                text(entry, settings.attributes().called()),
                text(entry, settings.attributes().email()),
                text(entry, settings.attributes().body()),
                groups(connection, entry, name, login)));
    }

    private List<String> groups(Connection connection, SearchResult entry, String name, String login)
            throws NamingException {
        if (settings.groups().place().isEmpty()) {
            return texts(entry, settings.groups().attribute());
        }
        return search(connection, settings.groups().place().get(), NO_ATTRIBUTES, 0, name, login).stream()
                .map(SearchResult::getNameInNamespace)
                .toList();
    }

    /** What stands for who is meant is escaped by the JDK (RFC 4515): no login is a piece of filter. */
    @SuppressWarnings("BanJNDI") // entries are read as text: no object is made of what a server sends
    private static List<SearchResult> search(
            Connection connection, Place place, String[] attributes, int most, Object... meant) throws NamingException {
        SearchControls controls = new SearchControls();
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
        controls.setReturningAttributes(attributes);
        controls.setReturningObjFlag(false);
        controls.setCountLimit(most);
        controls.setTimeLimit(PATIENCE_MILLIS);
        List<SearchResult> found = new ArrayList<>();
        NamingEnumeration<SearchResult> results =
                connection.context().search(place.base(), place.filter(), meant, controls);
        try {
            while (results.hasMore()) {
                found.add(results.next());
            }
        } catch (PartialResultException | SizeLimitExceededException rest) {
            // there is more elsewhere, which is not asked, or more than anybody can be meant by
            LOG.log(System.Logger.Level.DEBUG, "Not everything was told", rest);
        } finally {
            results.close();
        }
        return found;
    }

    private static boolean isSame(String written, String login) {
        return written.strip().toLowerCase(Locale.ROOT).equals(login.strip().toLowerCase(Locale.ROOT));
    }

    private static @Nullable String text(SearchResult entry, String attribute) throws NamingException {
        List<String> texts = texts(entry, attribute);
        return texts.isEmpty() ? null : texts.get(0);
    }

    private static List<String> texts(SearchResult entry, String name) throws NamingException {
        @Nullable
        Attribute attribute = name.isEmpty() ? null : entry.getAttributes().get(name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; attribute != null && i < attribute.size(); i++) {
            if (attribute.get(i) instanceof String text && !WrittenText.isNothing(text)) {
                texts.add(text.strip());
            }
        }
        return texts;
    }

    private static String line(Exception said) {
        @Nullable Throwable cause = said instanceof NamingException naming ? naming.getRootCause() : null;
        return String.valueOf(said.getMessage()).replaceAll("\\s+", " ").strip()
                + (cause == null
                        ? ""
                        : " (" + String.valueOf(cause.getMessage()).replaceAll("\\s+", " ") + ")");
    }
}
