package org.ispolnenie.protocol.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import org.ispolnenie.shared.domain.FileName;
import org.jspecify.annotations.Nullable;

/** The file a protocol came in, byte for byte, and the text taken from it. Written once, never changed. */
@Entity
@Table(name = "protocol_source")
public class ProtocolSource {

    @Id
    @Column(name = "protocol_id")
    private @Nullable Long protocolId;

    @OneToOne(fetch = FetchType.LAZY)
    @MapsId
    @JoinColumn(name = "protocol_id")
    private Protocol protocol;

    @Column(name = "file_name")
    private @Nullable String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Lob
    private byte[] bytes;

    @Lob
    private String text;

    protected ProtocolSource() {}

    public ProtocolSource(Protocol protocol, @Nullable String fileName, String mediaType, byte[] bytes, String text) {
        this.protocol = protocol;
        this.fileName = fileName == null ? null : FileName.safe(fileName);
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
        this.text = text;
    }

    public Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String text() {
        return text;
    }
}
