#pragma once

#include "domain/storage_fault.h"

#include <QSqlError>

#include <stdexcept>

namespace yanben
{

/// The one exception of the storage layer. what() is for the log and never holds row contents, only codes and the
/// program's own SQL; facts() pick the words the user sees.
class StorageError : public std::runtime_error
{
public:
    using Kind = StorageFault;

    StorageError(Kind kind, const QString &detail) : StorageError{StorageFaultFacts{.fault = kind}, detail} {}
    StorageError(StorageFaultFacts facts, const QString &detail);
    StorageError(const QSqlError &error, const QString &statement);

    Kind kind() const noexcept { return m_facts.fault; }
    const StorageFaultFacts &facts() const noexcept { return m_facts; }

private:
    StorageFaultFacts m_facts;
};

/// The fault that an extended SQLite result code stands for.
StorageFault faultOfSqlite(int extendedCode);

/// The fault that errno stands for after a failed file operation.
StorageFault faultOfErrno(int error);

} // namespace yanben
