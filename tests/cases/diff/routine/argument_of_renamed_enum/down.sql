-- phase 1 [tx] steps 1: rename enum state to mood
ALTER TYPE state RENAME TO mood;
