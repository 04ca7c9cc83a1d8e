-- phase 1 [tx] steps 1,2: rename column archive.price.close to last, rename schema archive to history
ALTER TABLE archive.price RENAME COLUMN close TO last;
ALTER SCHEMA archive RENAME TO history;
