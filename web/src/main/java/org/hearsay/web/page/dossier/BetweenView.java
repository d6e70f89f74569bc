package org.hearsay.web.page.dossier;

import java.util.List;

/** The facts that tie two parties. */
public record BetweenView(String one, String oneHref, String other, String otherHref, List<DossierView.Line> lines) {

    public BetweenView {
        lines = List.copyOf(lines);
    }
}
