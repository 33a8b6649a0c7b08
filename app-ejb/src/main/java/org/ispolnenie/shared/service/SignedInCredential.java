package org.ispolnenie.shared.service;

import jakarta.security.enterprise.credential.Credential;

/**
 * The credential that a sealed session presents for the person who signed in with it; whether their account still
 * holds, and what they may do today, is the directory's to say.
 *
 * @param login the login of who signed in
 * @param stamp stands for the password they signed in with
 * @param key   stands for the session
 */
public record SignedInCredential(String login, String stamp, String key) implements Credential {}
