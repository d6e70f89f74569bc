package org.hearsay.bench.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * A whole document, of which broken ones are made.
 *
 * @param name with the ending of its kind
 */
@SuppressWarnings("ArrayRecordComponent")
record Whole(String name, byte[] bytes) {

    private static final String MAIL = """
        Return-Path: <desk@example.org>
        From: Mira Sand <mira@example.org>
        Subject: =?UTF-8?Q?Arlo_leaves_=E2=80=93_at_last?=
        Date: Sun, 4 May 2031 14:05:00 +0200
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="b"

        --b
        Content-Type: text/plain; charset=UTF-8
        Content-Transfer-Encoding: quoted-printable

        Vesna Arlo left the capi=
        tal.
        --b
        Content-Type: text/plain; name="note.txt"
        Content-Disposition: attachment; filename="note.txt"

        Jon Ro stayed.
        --b--
        """;

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    /** One of each kind that is read. */
    static List<Whole> ofEachKind() {
        byte[] page = bytes(MadePages.page(1).html());
        byte[] lines = bytes("{\"text\":\"Vesna Arlo left.\"}\n{\"text\":\"Jon Ro stayed.\"}\n");
        byte[] pdf = pdf("Vesna Arlo left the capi-", "tal.", "Jon Ro stayed.");
        byte[] docx = docx("Vesna Arlo left.", "Jon Ro stayed.");
        return List.of(
                new Whole("a.html", page),
                new Whole("a.pdf", pdf),
                new Whole("a.docx", docx),
                new Whole("a.eml", bytes(MAIL.replace("\n", "\r\n"))),
                new Whole("a.md", bytes("---\ntitle: x\n---\n# Arlo\n\n* **left** [it](x)\n\n> Jon *stayed*.\n")),
                new Whole("a.jsonl", lines),
                new Whole("a.jsonl.gz", gzip(lines)),
                new Whole("a.zip", zip(Map.of("a.html", page, "b.pdf", pdf, "c.docx", docx, "d.jsonl", lines))),
                new Whole("a.txt", bytes("Vesna Arlo left the capital on Monday.")));
    }

    private static byte[] pdf(String... lines) {
        return written(out -> {
            try (PDDocument pdf = new PDDocument()) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    content.beginText();
                    content.setLeading(14);
                    content.newLineAtOffset(72, 720);
                    for (String line : lines) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
                pdf.save(out);
            }
        });
    }

    private static byte[] docx(String... paragraphs) {
        String office = "http://schemas.openxmlformats.org/";
        StringBuilder body =
                new StringBuilder("<w:document xmlns:w=\"" + office + "wordprocessingml/2006/main\"><w:body>");
        for (String text : paragraphs) {
            body.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>");
        }
        return zip(Map.of(
                "[Content_Types].xml",
                bytes("<Types xmlns=\"" + office + "package/2006/content-types\"><Default Extension=\"xml\""
                        + " ContentType=\"application/xml\"/></Types>"),
                "_rels/.rels",
                bytes("<Relationships xmlns=\"" + office
                        + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                        + office + "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                        + "</Relationships>"),
                "word/document.xml",
                bytes(body + "</w:body></w:document>")));
    }

    private static byte[] zip(Map<String, byte[]> files) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                    zip.closeEntry();
                }
            }
        });
    }

    private static byte[] gzip(byte[] bytes) {
        return written(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes);
            }
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] written(Writing writing) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writing.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
