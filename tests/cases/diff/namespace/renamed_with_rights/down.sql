-- phase 1 [tx] steps 1: rename schema history to archive
ALTER SCHEMA history RENAME TO archive;
