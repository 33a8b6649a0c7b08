package org.ispolnenie.reading.result;

import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * To whom a result is delivered: «представить в КОиПО ЛО (Михайлюк Л.Г.)».
 *
 * @param raw    the words of the source
 * @param code   the directory's code of the body; null if unknown
 * @param person the person named beside it; null if none is
 * @param span   where it stands
 */
public record RecipientMention(String raw, @Nullable String code, @Nullable String person, Span span) {}
