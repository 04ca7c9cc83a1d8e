-- phase 1 [tx] steps 1: rename column room.opening to open
ALTER TABLE room RENAME COLUMN opening TO open;
