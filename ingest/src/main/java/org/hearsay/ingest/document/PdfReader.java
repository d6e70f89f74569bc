package org.hearsay.ingest.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF: the text of its pages in the order in which they draw it, words cut at the end of a line put together, without running
 * heads and page numbers. Its title is the headline; its dates are those of the file, not of a report, and are left.
 */
public final class PdfReader implements DocumentReader {

    private static final int MOST_PAGES = 2_000;
    private static final long MOST_BYTES = 256L << 20;

    @Override
    public Document read(Blob blob) throws Unreadable {
        try (PDDocument pdf = Loader.loadPDF(
                blob.bytes(), "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MOST_BYTES).streamCache)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new Unreadable(
                        "is a PDF of " + pdf.getNumberOfPages() + " pages; the longest that is read has " + MOST_PAGES);
            }
            String text = RunningText.of(pages(pdf));
            if (text.isBlank()) {
                throw new Unreadable("is a PDF that holds no text, only pictures of it perhaps");
            }
            Facts facts = new Facts();
            String title = pdf.getDocumentInformation().getTitle();
            if (title != null) {
                facts.offer(Field.HEADLINE, title, "title of the PDF");
            }
            return new Document(text, facts.known(), List.of(), facts.notes());
        } catch (InvalidPasswordException e) {
            throw new Unreadable("is a PDF that needs a password");
        } catch (IOException | RuntimeException e) {
            throw Unreadable.broken("a PDF", e);
        }
    }

    private static List<List<String>> pages(PDDocument pdf) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setParagraphStart(RunningText.PARAGRAPH);
            stripper.setParagraphEnd("");
            stripper.setPageEnd("");
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(pdf)
                    .lines()
                    .filter(line -> !line.replace(RunningText.PARAGRAPH, "").isBlank())
                    .toList());
        }
        return pages;
    }
}
