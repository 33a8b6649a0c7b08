package org.ispolnenie.operations.service.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.ConfigValue;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.operations.service.settings.GivenSettings.Sourced;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.service.Setting;
import org.jspecify.annotations.Nullable;

/** The settings of this node as they are now, for the administrator; values of secrets leave it never. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SettingsQueries {

    /** All that are known, in the order of the register. */
    public List<SettingInForce> inForce() {
        return given().known();
    }

    /** What is set and known to nobody. */
    public List<UnknownSetting> unknown() {
        return given().unknown();
    }

    private static GivenSettings given() {
        Config config = ConfigProvider.getConfig();
        List<Sourced> sourced = new ArrayList<>();
        names(config).forEach(name -> {
            @Nullable ConfigValue found = config.getConfigValue(name);
            @Nullable String value = found == null ? null : found.getValue();
            if (found != null && value != null && !WrittenText.isNothing(value)) {
                sourced.add(new Sourced(name, value, String.valueOf(found.getSourceName())));
            }
        });
        return new GivenSettings(System.getenv(), properties(), sourced);
    }

    private static Stream<String> names(Config config) {
        return Stream.concat(
                        Stream.of(Setting.values()).map(Setting::key),
                        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                                .filter(name -> name.startsWith(GivenSettings.PROPERTY)))
                .distinct();
    }

    private static Map<String, String> properties() {
        Properties all = System.getProperties();
        return all.stringPropertyNames().stream()
                .filter(name -> name.startsWith(GivenSettings.PROPERTY))
                .collect(Collectors.toMap(name -> name, name -> String.valueOf(all.getProperty(name))));
    }
}
