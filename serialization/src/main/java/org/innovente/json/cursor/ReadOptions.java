package org.innovente.json.cursor;

import org.innovente.finding.Severity;
import org.innovente.json.Limits;

/**
 * How a document is read.
 *
 * @param limits what ends the reading
 * @param unknownMember the severity of a member that the format does not define
 * @param sources whether the places of all values are recorded
 */
public record ReadOptions(Limits limits, Severity unknownMember, boolean sources) {}
