/**
 * Who is who within one report: mentions (names, nominals, pronouns) and the entities they stand for. Sieves in order of
 * precision (Lee et al. 2013, "Deterministic coreference resolution based on entity-centric, precision-ranked rules"): names,
 * then appositions and copulas, then nominals and pronouns from left to right; rules say what may be linked, and the reading
 * model's scores choose among it.
 */
@NullMarked
package org.hearsay.reader.coref;

import org.jspecify.annotations.NullMarked;
