package org.newsgraph.entity;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The text of one article, as far as it helps to find out whose it is.
 *
 * @param article its IRI
 * @param published null when not known
 * @param outlet IRI of the local actor that prints it
 * @param agency IRI of the local actor that is the agency it names; null when it names none
 */
public record LocalText(String article, @Nullable LocalDate published, String outlet, @Nullable String agency, TextSignature signature)
        implements
            Serializable {}
