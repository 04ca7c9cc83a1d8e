-- phase 1 [tx] steps 1,2: rename schema history to archive, rename column archive.price.last to close
ALTER SCHEMA history RENAME TO archive;
ALTER TABLE archive.price RENAME COLUMN last TO close;
