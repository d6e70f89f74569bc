package org.hearsay.web.page.dossier;

import java.util.List;
import org.hearsay.web.page.fact.FactView;

/**
 * What a dossier shows.
 *
 * @param also other names
 * @param types what most reports take it for: "person"
 * @param span "in 12 reports, 2031-03-01 – 2031-05-02"
 * @param pack the address of the evidence pack
 * @param network where its ties are drawn at large
 * @param timeline where its facts are drawn over the days
 * @param map where they are drawn over places
 * @param whole the address of the whole dossier; empty if this is it
 */
public record DossierView(
        String name,
        String also,
        String types,
        String span,
        String pack,
        String network,
        String whole,
        String timeline,
        String map,
        PortraitDrawing portrait,
        LifeDrawing life,
        List<Section> sections,
        Said by,
        Said about,
        List<Outlet> outlets) {

    public DossierView {
        sections = List.copyOf(sections);
        outlets = List.copyOf(outlets);
    }

    /**
     * Facts of one sort.
     *
     * @param anchor what links on the page lead to
     * @param total "12 facts"
     * @param more how many are not shown: "4 more"; empty if none
     */
    public record Section(String anchor, String title, String total, String more, List<Line> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** A fact. */
    public record Line(
            String href,
            String text,
            String kind,
            String days,
            String status,
            String badge,
            String reported,
            String judged) {}

    /** Statements. */
    public record Said(String total, String more, List<Quote> quotes) {

        public Said {
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * A statement in its own words.
     *
     * @param as how the report puts the speaker there: "the minister"; empty if by that name
     * @param notes "not named, on condition of anonymity"
     */
    public record Quote(FactView.Where report, String who, String as, String cue, String notes, String words) {}

    /** Who published the reports. */
    public record Outlet(String name, String reports, String first, String last) {}
}
