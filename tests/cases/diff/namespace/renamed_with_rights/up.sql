-- phase 1 [tx] steps 1: rename schema archive to history
ALTER SCHEMA archive RENAME TO history;
