package org.hearsay.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Documents and archives that the tests make. */
public final class MadeDocuments {

    private MadeDocuments() {}

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    /** A PDF, lines by page; a blank line leaves room. */
    public static byte[] pdf(String password, List<List<String>> pages) {
        return written(out -> {
            try (PDDocument pdf = new PDDocument()) {
                for (List<String> lines : pages) {
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
                }
                if (!password.isEmpty()) {
                    pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
                }
                pdf.save(out);
            }
        });
    }

    public static byte[] docx(String title, List<String> paragraphs, String prologue) {
        StringBuilder body = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + prologue
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        paragraphs.forEach(text -> body.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>"));
        return zip(Map.of(
                "[Content_Types].xml",
                bytes("<?xml version=\"1.0\"?><Types"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"xml\" ContentType=\"application/xml\"/></Types>"),
                "_rels/.rels",
                bytes("<?xml version=\"1.0\"?><Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                    + " Target=\"word/document.xml\"/></Relationships>"),
                "docProps/core.xml",
                bytes("<?xml version=\"1.0\"?><cp:coreProperties xmlns:cp=\"x\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                        + "<dc:title>" + title + "</dc:title></cp:coreProperties>"),
                "word/document.xml",
                bytes(body + "</w:body></w:document>")));
    }

    public static byte[] mail() {
        return bytes("""
            Return-Path: <desk@example.org>
            From: Mira Sand <mira@example.org>
            Subject: =?UTF-8?Q?Arlo_leaves_=E2=80=93_at_last?=
            Date: Sun, 4 May 2031 14:05:00 +0200
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="b"

            --b
            Content-Type: multipart/alternative; boundary="c"

            --c
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: quoted-printable

            Vesna Arlo left the capi=
            tal.
            --c
            Content-Type: text/html; charset=UTF-8

            <p>Other words.</p>
            --c--
            --b
            Content-Type: text/plain; name="note.txt"
            Content-Disposition: attachment; filename="note.txt"

            Jon Ro stayed.
            --b
            Content-Type: image/png; name="logo.png"
            Content-Disposition: attachment; filename="logo.png"
            Content-Transfer-Encoding: base64

            iVBORw0KGgo=
            --b--
            """.replace("\n", "\r\n"));
    }

    public static byte[] zip(Map<String, byte[]> files) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (String name : files.keySet().stream().sorted().toList()) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(files.get(name));
                    zip.closeEntry();
                }
            }
        });
    }

    public static byte[] gzip(byte[] bytes) {
        return written(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes);
            }
        });
    }

    public static byte[] bytes(String text) {
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
