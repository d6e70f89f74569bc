package org.hearsay.ingest.document;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** A mail (RFC 5322, MIME): its text, else the words of its HTML; subject, sender and date; attachments as they came. */
public final class MailReader implements DocumentReader {

    private static final int DEEPEST = 20;

    @Override
    public Document read(Blob blob) throws Unreadable {
        try {
            MimeMessage mail =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(blob.bytes()));
            Facts facts = new Facts();
            header(mail, "Subject").ifPresent(value -> facts.offer(Field.HEADLINE, value, "header Subject"));
            header(mail, "From").ifPresent(value -> facts.offer(Field.BYLINE, value, "header From"));
            header(mail, "Date").ifPresent(value -> facts.offer(Field.PUBLISHED, dateOf(value), "header Date"));
            Body body = new Body();
            body.take(mail, 0);
            List<String> notes = new ArrayList<>(facts.notes());
            notes.addAll(body.notes);
            return new Document(body.text(), facts.known(), body.attachments, notes);
        } catch (MessagingException | IOException | RuntimeException e) {
            throw Unreadable.broken("a mail", e);
        }
    }

    private static Optional<String> header(MimeMessage mail, String name) throws MessagingException, IOException {
        String[] values = mail.getHeader(name);
        return values == null ? Optional.empty() : Optional.of(MimeUtility.decodeText(MimeUtility.unfold(values[0])));
    }

    /** Without the comment that names the zone once more: "Mon, 5 May 2031 10:00:00 +0200 (CEST)". */
    private static String dateOf(String header) {
        return header.replaceAll("\\([^)]*\\)", "").strip();
    }

    /** Collects the parts of a mail. */
    private static final class Body {

        private final StringBuilder plain = new StringBuilder();
        private final StringBuilder html = new StringBuilder();
        private final List<Blob> attachments = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        String text() {
            return plain.isEmpty() ? PageReader.allOf(html.toString()) : plain.toString();
        }

        void take(Part part, int depth) throws MessagingException, IOException {
            if (depth > DEEPEST) {
                notes.add("holds parts within parts, more than " + DEEPEST + " deep: those were left");
                return;
            }
            if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    BodyPart each = parts.getBodyPart(i);
                    take(each, depth + 1);
                }
                return;
            }
            boolean isAttached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null;
            if (!isAttached && part.isMimeType("text/html")) {
                html.append(words(part));
            } else if (!isAttached && part.isMimeType("text/*")) {
                plain.append(plain.isEmpty() ? "" : "\n\n").append(words(part));
            } else {
                attach(part);
            }
        }

        private void attach(Part part) throws MessagingException, IOException {
            String given = part.getFileName();
            boolean isMail = part.isMimeType("message/rfc822");
            String name = given == null
                    ? "attachment-" + (attachments.size() + 1) + (isMail ? ".eml" : "")
                    : MimeUtility.decodeText(given);
            try (InputStream in = isMail ? raw(part) : part.getInputStream()) {
                attachments.add(new Blob(name, in.readAllBytes()));
            }
        }

        private static InputStream raw(Part part) throws MessagingException, IOException {
            return part instanceof MimeBodyPart body ? body.getRawInputStream() : part.getInputStream();
        }

        private String words(Part part) throws MessagingException, IOException {
            byte[] bytes;
            try (InputStream in = part.getInputStream()) {
                bytes = in.readAllBytes();
            }
            String charset = new ContentType(part.getContentType() == null ? "text/plain" : part.getContentType())
                    .getParameter("charset");
            if (charset != null && !charset.equalsIgnoreCase("us-ascii")) {
                try {
                    return new String(bytes, Charset.forName(MimeUtility.javaCharset(charset)));
                } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                    notes.add("names the encoding '" + charset + "', which there is not");
                }
            }
            Encodings.Decoded decoded = Encodings.decode(bytes);
            decoded.note().ifPresent(notes::add);
            return decoded.text();
        }
    }
}
