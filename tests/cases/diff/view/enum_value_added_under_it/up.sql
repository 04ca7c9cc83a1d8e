-- phase 1 [tx] steps 1: add value happy to enum mood
ALTER TYPE mood ADD VALUE 'happy';
