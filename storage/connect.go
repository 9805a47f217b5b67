package storage

import (
	"database/sql"
	"net/url"
	"path/filepath"
	"strings"

	"github.com/mattn/go-sqlite3"
)

const (
	// driverName is our own name for the SQLite driver, with what every
	// connection needs set in one place.
	driverName        = "resist-compass-library"
	readerConnections = 4
)

// Options that the driver reads from the address of the file. They stand there
// because the driver sets synchronous=NORMAL on every connection that does not
// say otherwise, and a PRAGMA by Exec reaches one pooled connection only.
const (
	commonOptions = "&_synchronous=FULL&_busy_timeout=5000&_foreign_keys=true&_secure_delete=true"
	writerOptions = "mode=rwc&_journal_mode=WAL&_txlock=immediate" + commonOptions
	readerOptions = "mode=ro&_query_only=true" + commonOptions
	// immutableOptions read a file that nobody writes, without a lock and
	// without files beside it.
	immutableOptions = "mode=ro&immutable=1&_query_only=true"
)

func init() {
	sql.Register(driverName, &sqlite3.SQLiteDriver{ConnectHook: func(c *sqlite3.SQLiteConn) error {
		_, err := c.Exec("PRAGMA trusted_schema=OFF", nil)
		return err
	}})
}

func writerSource(path string) string { return fileAddress(path, writerOptions) }
func readerSource(path string) string { return fileAddress(path, readerOptions) }

// fileAddress writes path as the file: URI of SQLite, safe for any character.
func fileAddress(path, options string) string {
	slashed := filepath.ToSlash(path)
	if !strings.HasPrefix(slashed, "/") {
		slashed = "/" + slashed // C:/… becomes file:///C:/…
	}
	return (&url.URL{Scheme: "file", Path: slashed, RawQuery: options}).String()
}
