package org.ispolnenie.protocol.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was handed in.
 *
 * @param bytes       its content
 * @param mediaType   what the sender says it is, with the charset of a text; null if they do not say
 * @param fileName    its name, for show only; null if it has none
 * @param meetingDate the date of the meeting, where the sender knows better than the text; null to read it
 */
public record Document(
        byte[] bytes, @Nullable String mediaType, @Nullable String fileName, @Nullable LocalDate meetingDate) {}
