package org.ispolnenie.quality.web.matrix;

import java.util.List;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.quality.service.set.SetRow;
import org.ispolnenie.quality.web.SetMark;
import org.jspecify.annotations.Nullable;

/**
 * A municipality in the matrix.
 *
 * @param set null: it has not begun any
 * @param sum of all its stages
 */
public record MatrixRow(
        OrganizationRef municipality, @Nullable SetRow set, SetMark mark, List<MatrixCell> cells, String sum) {}
