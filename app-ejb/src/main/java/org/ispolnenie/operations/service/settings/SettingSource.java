package org.ispolnenie.operations.service.settings;

/** Where the value of a setting comes from. */
public enum SettingSource {
    /** Nobody has set it. */
    DEFAULT,
    ENVIRONMENT,
    SYSTEM_PROPERTY,
    /** Another source of MicroProfile Config, which says its name. */
    CONFIG_SOURCE
}
