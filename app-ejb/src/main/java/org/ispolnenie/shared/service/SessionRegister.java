package org.ispolnenie.shared.service;

/** Where sessions of people are written down, so that they are seen and ended on every node. */
public interface SessionRegister {

    /**
     * Somebody has signed in.
     *
     * @param key     stands for the session; no secret
     * @param browser what the browser calls itself; empty where it says nothing
     */
    void begin(String login, String key, String address, String browser);

    /** It has ended; nothing happens where it had before. */
    void end(String key);
}
