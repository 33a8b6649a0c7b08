package org.ispolnenie.shared.service;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.ispolnenie.shared.input.WrittenText;

/**
 * Every setting of the application: its name, default and meaning. A value comes from the environment
 * ({@code ISPOLNENIE_CLOCK}), a system property or any MicroProfile Config source ({@code ispolnenie.clock}).
 */
public enum Setting {
    /** Embedded run only: the business clock starts at this ISO local date-time and ticks on. */
    CLOCK("ispolnenie.clock", ""),
    /** The zone in which a day begins. */
    ZONE("ispolnenie.zone", "Europe/Moscow"),
    /** Whether start accounts are made in an empty database; the embedded run sets it. */
    EMBEDDED("ispolnenie.embedded", "false"),
    /** Password of the start accounts of the embedded run. */
    DEMO_PASSWORD("ispolnenie.demo.password", ""),
    /** {@code region}: a made-up region is loaded once, to try the application with; see {@link org.ispolnenie.shared.service.start.DemoData}. */
    DEMO("ispolnenie.demo", ""),
    /** A file with the bodies, calendar and rules of a region that an empty installation begins with; see docs/region-pack.md. */
    REGION_PACK("ispolnenie.region.pack", ""),
    /** Login of the first administrator of a server installation. */
    ADMIN_LOGIN("ispolnenie.admin.login", "admin"),
    /** One-time password of the first administrator of a server installation; without it a random one is written into a file. */
    ADMIN_PASSWORD("ispolnenie.admin.password", ""),
    /** Login of an administrator who is locked out, and gets a one-time password once; a word behind it asks once more. */
    ADMIN_RESET("ispolnenie.admin.reset", ""),
    /** The roles of which a second factor is demanded, with commas; without it nobody has to have one. */
    SECOND_FACTOR("ispolnenie.second.factor", ""),
    /** The largest document taken, in bytes. */
    DOCUMENT_LIMIT("ispolnenie.document.limit", "33554432"),
    /** Where attachments lie, a directory all nodes share; without it a folder under the server's domain. */
    ATTACHMENTS_DIR("ispolnenie.attachments.dir", ""),
    /** The machine of the ClamAV daemon that looks at every attachment; without it none does. */
    CLAMAV_HOST("ispolnenie.clamav.host", ""),
    /** Its port. */
    CLAMAV_PORT("ispolnenie.clamav.port", "3310"),
    /** The address people open the application at, which absolute links begin with; without it mail has none. */
    ADDRESS("ispolnenie.address", ""),
    /** Addresses of reverse proxies whose X-Forwarded-For is believed, with commas; without it none is. */
    TRUSTED_PROXIES("ispolnenie.trusted.proxies", ""),
    /** How many mails a person gets in an hour at most; what is over waits. */
    MAIL_PER_HOUR("ispolnenie.mail.per.recipient.per.hour", "30"),
    /** Mail that has waited longer than this many days is not sent any more: it would be news of long ago. */
    MAIL_OLDEST_DAYS("ispolnenie.mail.oldest.days", "14"),
    /** So many months records of the audit are kept, 12 or more; without it they are kept for ever. */
    AUDIT_KEEP_MONTHS("ispolnenie.audit.keep.months", ""),
    /** So many months after a decision of quality management its effect should be measured. */
    QUALITY_EFFECT_MONTHS("ispolnenie.quality.effect.months", "6"),
    /** Addresses of the directory service people sign in with, {@code ldaps://host:636}, with blanks between; without it there is none. */
    LDAP_URL("ispolnenie.ldap.url", ""),
    /** Whether a connection to {@code ldap://} is secured before anything is said. */
    LDAP_START_TLS("ispolnenie.ldap.start.tls", "false"),
    /** The distinguished name (in Active Directory also {@code name@domain}) of the account that looks people up. */
    LDAP_BIND_DN("ispolnenie.ldap.bind.dn", ""),
    /** Its password. */
    LDAP_BIND_PASSWORD("ispolnenie.ldap.bind.password", ""),
    /** Under which entry people are. */
    LDAP_BASE("ispolnenie.ldap.base", ""),
    /** The filter that finds a person by the login, {@code {0}}. */
    LDAP_USER_FILTER(
            "ispolnenie.ldap.user.filter", "(&(sAMAccountName={0})(!(userAccountControl:1.2.840.113556.1.4.803:=2)))"),
    /** The attribute that holds the login. */
    LDAP_LOGIN_ATTRIBUTE("ispolnenie.ldap.login.attribute", "sAMAccountName"),
    /** The attribute of a person that names their groups; not read where groups are searched for. */
    LDAP_GROUP_ATTRIBUTE("ispolnenie.ldap.group.attribute", "memberOf"),
    /** Under which entry groups are searched for that name their members; without it the person's entry names them. */
    LDAP_GROUP_BASE("ispolnenie.ldap.group.base", ""),
    /** The filter that finds a person's groups by the distinguished name, {@code {0}}, or the login, {@code {1}}. */
    LDAP_GROUP_FILTER("ispolnenie.ldap.group.filter", "(member={0})"),
    /** Which groups give which roles: {@code CONTROLLER=group; EXECUTOR=group}. */
    LDAP_ROLES("ispolnenie.ldap.roles", ""),
    /** The attribute that holds the code or a name of the body a person belongs to. */
    LDAP_BODY_ATTRIBUTE("ispolnenie.ldap.body.attribute", "department"),
    /** The attribute that says how a person is called. */
    LDAP_NAME_ATTRIBUTE("ispolnenie.ldap.name.attribute", "displayName"),
    /** The attribute that holds a person's e-mail address. */
    LDAP_MAIL_ATTRIBUTE("ispolnenie.ldap.mail.attribute", "mail"),
    /** After how many seconds the directory service is asked again about who is at work. */
    LDAP_RECHECK_SECONDS("ispolnenie.ldap.recheck.seconds", "300");

    private static final Pattern SECRET =
            Pattern.compile("[._](password|secret|token|credentials?)$", Pattern.CASE_INSENSITIVE);

    private final String key;
    private final String fallback;

    Setting(String key, String fallback) {
        this.key = key;
        this.fallback = fallback;
    }

    public String key() {
        return key;
    }

    /** The default; empty where nothing holds unless it is set. */
    public String fallback() {
        return fallback;
    }

    /** The name of the environment variable that sets it. */
    public String environmentName() {
        return environmentName(key);
    }

    /** The same of a setting that is not of this register. */
    public static String environmentName(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    /** Whether it is nobody's business what is set, only that something is. */
    public boolean isSecret() {
        return isSecret(key);
    }

    /** The same by its name, as of settings that are not of this register. */
    public static boolean isSecret(String key) {
        return SECRET.matcher(key).find();
    }

    /** The value, or the default. */
    public String value() {
        return ConfigProvider.getConfig()
                .getOptionalValue(key, String.class)
                .filter(text -> !WrittenText.isNothing(text))
                .orElse(fallback);
    }

    /** The value where one is set and not blank. */
    public Optional<String> given() {
        return Optional.of(value()).filter(text -> !WrittenText.isNothing(text));
    }
}
