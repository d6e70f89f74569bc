package org.hearsay.bench.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Web pages about an invented country in ten layouts, each with the text that is its report. */
public final class MadePages {

    public static final int LAYOUTS = 10;

    private static final List<String> WHO = List.of(
            "Vesna Arlo",
            "Jon Ro",
            "the ports minister",
            "a spokesman for the council",
            "Mira Sand",
            "the governor of Ardel",
            "two officers of the northern guard",
            "the dockers' union");
    private static final List<String> DID = List.of(
            "left the capital on Monday",
            "said that the talks had failed",
            "denied that any order was given",
            "met envoys from Dovrast in the old customs house",
            "resigned after three weeks of strikes",
            "announced that the harbour would open again",
            "was seen near the border with four trucks",
            "called the vote a fraud");
    private static final List<String> MORE = List.of(
            "according to people who were there",
            "a day after the raid on the depot",
            "in front of some forty reporters",
            "although the army had told the town otherwise",
            "as rain fell on the square",
            "while talks on the grain price went on behind closed doors");

    private MadePages() {}

    /** @param body paragraphs of the report, apart by an empty line */
    public record Page(String html, String body, String headline) {}

    /** A page; the same number makes the same page. */
    public static Page page(int number) {
        Random random = new Random(number);
        List<String> paragraphs = new ArrayList<>();
        int count = 4 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            paragraphs.add(paragraph(random));
        }
        String headline = capital(pick(WHO, random)) + " " + pick(DID, random);
        String html = layout(number % LAYOUTS, headline, paragraphs, random);
        return new Page(html, String.join("\n\n", paragraphs), headline);
    }

    private static String paragraph(Random random) {
        StringBuilder text = new StringBuilder();
        int sentences = 2 + random.nextInt(3);
        for (int i = 0; i < sentences; i++) {
            text.append(i == 0 ? "" : " ")
                    .append(capital(pick(WHO, random)))
                    .append(' ')
                    .append(pick(DID, random))
                    .append(", ")
                    .append(pick(MORE, random))
                    .append('.');
        }
        return text.toString();
    }

    private static String layout(int layout, String headline, List<String> paragraphs, Random random) {
        String ps = "<p>" + String.join("</p>\n<p>", paragraphs) + "</p>";
        String head = "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>" + headline
                + " | The Ardel Post</title><script>var x = '<p>no report</p>';</script></head><body>";
        String menu = "<nav><ul><li><a href=/>Home</a><li><a href=/n>News</a><li><a href=/s>Sport</a></ul></nav>";
        String cookies =
                "<div class=\"cookie-banner\"><p>We and our partners store cookies on your device, and ask you to agree"
                        + " that we measure how you read this page.</p><button>Agree</button></div>";
        String ad = "<div class=\"ad\"><p>Fly to the islands from 49 crowns, today only, with Ardel Air.</p></div>";
        String comments =
                "<div id=comments><h3>3 comments</h3><div class=comment><p>I do not believe a word of what the"
                    + " minister says, and neither should you, dear neighbours.</p></div><div class=comment><p>Shame"
                    + " on them all, it was the same ten years ago when the harbour closed.</p></div></div>";
        String related = "<div class=\"related\"><h4>More on this</h4><ul><li><a href=/1>Strike enters third week</a>"
                + "<li><a href=/2>Grain price falls in Dovrast</a></ul></div>";
        String footer =
                "<footer><p>Copyright 2031 The Ardel Post. All rights reserved. No part may be copied.</p></footer>";
        String h1 = "<h1>" + headline + "</h1>";
        String body = switch (layout) {
            case 0 -> menu + "<article>" + h1 + ps + "</article>" + comments + footer;
            case 1 ->
                cookies + menu + "<main><div class=story>" + h1 + withAds(paragraphs, ad) + "</div></main>" + related
                        + footer;
            case 2 ->
                "<table width=100%><tr><td class=menu>" + menu + "</td><td>" + h1 + ps + "</td><td>" + ad
                        + "</td></tr></table>" + footer;
            case 3 ->
                "<div id=wrap><div id=sidebar class=sidebar><p>Most read this week: strikes, grain, harbours and"
                        + " a goat that crossed the border.</p></div><div id=content class=entry-content>" + ps
                        + "</div></div>" + comments;
            case 4 ->
                menu + "<div class=\"post\"><div class=\"post-meta\">By Jon Ro, 4 May 2031</div>" + h1 + ps
                        + "<div class=\"paywall\"><p>Subscribe now for 3 crowns a month to read on, and support"
                        + " reporters in your town.</p></div></div>" + footer;
            case 5 ->
                "<div itemscope itemtype=\"https://schema.org/NewsArticle\">" + h1 + "<div itemprop=articleBody>"
                        + withAds(paragraphs, related) + "</div></div>" + comments + cookies;
            case 6 ->
                cookies + "<div class=page><div class=col><div>" + h1 + "</div><div>" + divs(paragraphs)
                        + "</div></div></div>" + related + footer;
            case 7 ->
                "<section role=main>" + h1 + "<figure><img src=a.jpg><figcaption>The harbour in May, before"
                        + " the strike.</figcaption></figure>" + ps + "<div class=share-tools><a href=#>Share this"
                        + " with your"
                        + " friends</a></div></section><aside><p>The"
                        + " Post's letter comes to your door each morning,"
                        + " free of charge for a month.</p></aside>";
            case 8 ->
                menu + "<div class=\"article__body\">" + ps + "<div class=\"newsletter signup\"><form><p>Have our"
                        + " letter sent to you at six each morning.</p><input type=email></form></div></div>"
                        + comments;
            default ->
                "<div class=header><a href=/>The Ardel Post</a></div><div class=text>" + h1
                        + String.join("<br><br>", paragraphs) + "</div><div class=advertisement>" + ad + "</div>"
                        + footer;
        };
        return head + body + "<!-- " + random.nextInt() + " --></body></html>";
    }

    private static String withAds(List<String> paragraphs, String ad) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            text.append("<p>").append(paragraphs.get(i)).append("</p>").append(i % 3 == 1 ? ad : "");
        }
        return text.toString();
    }

    private static String divs(List<String> paragraphs) {
        return "<div>" + String.join("</div><div>", paragraphs) + "</div>";
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
