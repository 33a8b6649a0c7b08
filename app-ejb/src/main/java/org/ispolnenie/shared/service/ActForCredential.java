package org.ispolnenie.shared.service;

import jakarta.security.enterprise.credential.Credential;
import java.io.Serializable;

/**
 * The credential of a signed-in person who wants to act for another; whether they may is the directory's to say.
 *
 * @param person    the login of who is signed in
 * @param principal the login of whom they want to stand in for
 */
public record ActForCredential(String person, String principal) implements Credential, Serializable {}
