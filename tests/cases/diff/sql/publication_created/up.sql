-- phase 1 [tx] steps 1: create publication feed
CREATE PUBLICATION feed FOR TABLE orders;
