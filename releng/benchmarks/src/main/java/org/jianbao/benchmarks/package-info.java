/** Measures speed and memory beside a floor and beside POI's own object model. Run on demand, never by the tests. */
package org.jianbao.benchmarks;
