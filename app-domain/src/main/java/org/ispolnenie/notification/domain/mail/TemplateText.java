package org.ispolnenie.notification.domain.mail;

/**
 * The three parts of a template, or of a mail that was made of it.
 *
 * @param text the mail for those who read plain text
 * @param html the same mail for those who do not
 */
public record TemplateText(String subject, String text, String html) {}
