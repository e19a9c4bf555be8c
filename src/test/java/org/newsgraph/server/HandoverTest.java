package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.Store;

/** The file by which a second process finds the server of a store. */
class HandoverTest {

    @TempDir
    private Path folder;

    @Test
    void aServerThatRunsIsFound() {
        try (Served served = Served.start(folder, Settings.LOCAL)) {
            assertThat(Handover.to(folder).map(Handover::address)).contains(served.server().adminAddress());
        }
        assertThat(Handover.to(folder)).isEmpty();
    }

    @Test
    void somebodyElsesServerAtItsPortIsNotTaken() throws IOException {
        try (Neighbour neighbour = new Neighbour("")) {
            Files.writeString(folder.resolve("handover"), neighbour.at("/nothing/") + "\ntoken\n");
            assertThat(Handover.to(folder)).isEmpty();
        }
    }

    @Test
    void aServerThatCannotSayWhereItIsIsStopped() throws IOException {
        try (Store store = Store.openOrCreate(folder.resolve("store"), Served.BASE, "is testing it")) {
            Files.createDirectories(store.path().resolve("handover").resolve("inside"));
            assertThatThrownBy(() -> Server.start(store, Settings.LOCAL)).isInstanceOf(ServerException.class)
                    .hasMessageContaining("handover: cannot be written");
            assertThat(store.size()).isZero();
        }
    }

    @Test
    void aServerStopsAlsoWhereTheFileCannotBeRemoved() throws IOException {
        try (Store store = Store.openOrCreate(folder.resolve("store"), Served.BASE, "is testing it")) {
            Server server = Server.start(store, Settings.LOCAL);
            Path file = store.path().resolve("handover");
            Files.delete(file);
            Files.createDirectories(file.resolve("inside"));
            assertThatThrownBy(server::close).isInstanceOf(ServerException.class).hasMessageContaining("cannot be removed");
            String address = server.adminAddress();
            assertThatThrownBy(() -> Served.send(Served.at(address + "$/ping"))).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void filesThatAreNotThereAreSaidToBeThat() {
        Path nowhere = folder.resolve("nowhere").resolve("file");
        assertThatThrownBy(() -> Passwords.read(nowhere)).hasMessage(nowhere + ": cannot be read: no such file or folder");
        try (Store store = Store.openOrCreate(folder.resolve("store"), Served.BASE, "is testing it")) {
            Settings logged = Settings.LOCAL.with(new Access(Set.of(), Set.of(), null, nowhere));
            assertThatThrownBy(() -> Server.start(store, logged)).isInstanceOf(ServerException.class)
                    .hasMessage(nowhere + ": cannot be written: no such file or folder");
        }
    }
}
